/** Schema validation: a value → issues with their paths. */
import * as v from 'valibot'

export type Issue = v.BaseIssue<unknown>
type Path = Issue['path']

/** All issues. For a union, those within the matching alternative rather than of the union. */
export function findIssues(schema: v.GenericSchema, value: unknown): readonly Issue[] {
  const issues = v.safeParse(schema, value).issues ?? []
  return mergeListIssues(issues.flatMap(toInner))
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

/** Reports a list in place of a mapping once, not for every missing key and every item. */
function mergeListIssues(issues: readonly Issue[]): readonly Issue[] {
  const reported = new Set<unknown>()
  return issues.flatMap((issue): readonly Issue[] => {
    const list = issue.path?.at(-1)?.input
    if (issue.type !== 'strict_object' || !Array.isArray(list)) return [issue]
    if (reported.has(list)) return []
    reported.add(list)
    const path = toPath(issue.path?.slice(0, -1) ?? [])
    return [{ ...issue, expected: 'Object', received: 'Array', input: list, message: '', path }]
  })
}

function toPath([first, ...rest]: readonly v.IssuePathItem[]): Path {
  return first === undefined ? undefined : [first, ...rest]
}
