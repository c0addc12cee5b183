import 'vite/types/customEvent'

declare module 'vite/types/customEvent' {
  interface CustomEventMap {
    /** Sent in development whenever the seeds have been compiled without a problem. */
    'dossier:update': { readonly indexUrl: string }
  }
}
