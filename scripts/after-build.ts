import type { Plugin, ResolvedConfig } from 'vite'

/**
 * A Vite plugin that does something once the site's files are written, one such plugin after another,
 * in the order of the configuration. Says how long that took where anybody has had to wait for it.
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
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const start = performance.now()
        await handler(config)
        const seconds = (performance.now() - start) / 1000
        if (seconds > 1) config.logger.info(`${name}: ${seconds.toFixed(1)} s`)
      },
    },
    ...more,
  }
}
