declare module 'virtual:dossier' {
  /** URL of the index, with the site's base. In development it changes with each `dossier:update`. */
  export const indexUrl: string
}

declare module 'virtual:releases' {
  /** Path of the `History`, from the site's root. */
  export const historyFile: string
  /** Newest first. */
  // oxlint-disable-next-line typescript/consistent-type-imports -- a regular import is not allowed here
  export const days: readonly import('../model/release').ReleaseDay[]
  /** Whether the build wrote feeds, for which it has to know the site's address. */
  export const hasFeeds: boolean
}

declare module 'virtual:data-files' {
  /** The files of `/data/latest/`, in the order of the page that lists them. */
  // oxlint-disable-next-line typescript/consistent-type-imports -- a regular import is not allowed here
  export const dataFiles: readonly import('../model/data-file').DataFile[]
}
