import 'vite/types/customEvent'

declare module 'vite/types/customEvent' {
  interface CustomEventMap {
    /** Sent in development whenever the seeds compile without problems. */
    'dossier:update': { readonly indexUrl: string }
  }
}
