declare module 'virtual:dossier' {
  /** URL of the index, with the site's base. In development it changes with each `dossier:update`. */
  export const indexUrl: string
}
