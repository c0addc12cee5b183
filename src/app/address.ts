import type { Address } from '../selection/url-codec'

/** The browser's address below the site's base; the router's may lag behind during a transition. */
export function readAddress(): Address {
  const { pathname, search } = window.location
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return { pathname: pathname.slice(base.length) || '/', search }
}
