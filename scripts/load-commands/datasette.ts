/** The page's command for SQLite, whose last line serves what the others made. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ask, compare, versionOf, type Asked, type Seen } from './asked'

export async function runDatasette(
  command: string,
  { work, question }: Pick<Asked, 'work' | 'question'>,
): Promise<Seen> {
  const lines = command.split('\n')
  const serve = lines.pop() ?? ''
  const printed = await ask(work, 'sh', ['-euc', lines.join('\n')])
  const inSqlite = (what: string) => compare(printed.split('\n'), question.actors, what)
  const sqlite = `SQLite ${versionOf(await ask(work, 'sqlite3', ['--version']))}`
  const datasette = await ask(work, 'datasette', ['--version']).catch(() => null)
  if (datasette === null) {
    const why = 'without the last line, as Datasette is not installed: '
    return { program: sqlite, seen: inSqlite(why) }
  }
  const sql = /\n(SELECT[^]*);\nSQL\n/.exec(command)?.[1] ?? ''
  const served = await askServed(work, `exec ${serve} --port 0`, sql)
  return {
    program: `${sqlite}, Datasette ${versionOf(datasette)}`,
    seen: `${inSqlite('from SQLite, ')}; ${compare(served, question.actors, 'from the address where Datasette serves it, ')}`,
  }
}

/** The first column of the answer to `sql` by the server that `serve` starts. */
async function askServed(work: string, serve: string, sql: string): Promise<readonly unknown[]> {
  const server = spawn('sh', ['-c', serve], { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(server, 'close')
  try {
    let said = ''
    for await (const chunk of server.stderr) {
      said += String(chunk)
      const address = / running on (\S+)/.exec(said)?.[1]
      if (address === undefined) continue
      const search = new URLSearchParams({ sql, _shape: 'arrayfirst' })
      const answer = await fetch(`${address}/pledges.json?${search.toString()}`)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape that was asked for
      return (await answer.json()) as readonly unknown[]
    }
    throw new Error(`Datasette ended: ${said}`)
  } finally {
    server.kill()
    await ended
  }
}
