/** A folder of files at an address, for programs that load from one. Node only. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

interface Served {
  /** With its last slash. */
  readonly url: string
  readonly close: () => void
}

export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer(sirv(folder, { dev: true }))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}/`, close }
}
