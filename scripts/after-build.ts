import type { Plugin, ResolvedConfig } from 'vite'

/**
 * A Vite plugin that does something once the site's files are written, one such plugin after another,
 * in the order of the configuration.
 */
export function afterBuild(
  name: string,
  handler: (config: ResolvedConfig) => void | Promise<void>,
  more: Partial<Plugin> = {},
): Plugin {
  let config: ResolvedConfig
  return {
    name,
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: { order: 'post', sequential: true, handler: () => handler(config) },
    ...more,
  }
}
