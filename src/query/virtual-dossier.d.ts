declare module 'virtual:dossier' {
  /** Address of the dossier's index, with the site's base. In development it may change: listen to `dossier:update`. */
  export const indexUrl: string
}
