/** What a schema has against a value, told where it is. */
import * as v from 'valibot'

export type Issue = v.BaseIssue<unknown>
type Path = Issue['path']

/** Every issue; of a value that has one of several forms, those within the form that it has. */
export function findIssues(schema: v.GenericSchema, value: unknown): readonly Issue[] {
  const issues = v.safeParse(schema, value).issues ?? []
  return tellListsWhole(issues.flatMap(toInner))
}

export function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

function toInner(issue: Issue): readonly Issue[] {
  if (issue.type !== 'union') return [issue]
  const inner = (issue.issues ?? []).filter(({ path }) => path !== undefined)
  return inner.length === 0
    ? [issue]
    : inner.map((each) => ({
        ...each,
        path: toPath([...(issue.path ?? []), ...(each.path ?? [])]),
      }))
}

/** A list instead of a set of keys is one slip, not one for each key that it lacks or has too many. */
function tellListsWhole(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<unknown>()
  return issues.flatMap((issue): readonly Issue[] => {
    const list = issue.path?.at(-1)?.input
    if (issue.type !== 'strict_object' || !Array.isArray(list)) return [issue]
    if (told.has(list)) return []
    told.add(list)
    const path = toPath(issue.path?.slice(0, -1) ?? [])
    return [{ ...issue, expected: 'Object', received: 'Array', input: list, message: '', path }]
  })
}

function toPath([first, ...rest]: readonly v.IssuePathItem[]): Path {
  return first === undefined ? undefined : [first, ...rest]
}
