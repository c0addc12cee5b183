import { Component, Suspense, type ReactNode } from 'react'
import { findFailedLoad } from '../../query/failed-loads'
import { reloadPage } from '../load-code'

interface BoundaryProps {
  /** `forget` draws anew what failed, without trying to load anything. */
  readonly renderFailed: (error: Error, retry: () => void, forget: () => void) => ReactNode
  /** Shown while something in it loads; nothing unless given. */
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/** Keeps a failure inside it, and the wait for code or words, from taking down what is around it. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    const { fallback, children, renderFailed } = this.props
    if (error === null) return <Suspense fallback={fallback}>{children}</Suspense>
    return renderFailed(error, () => void this.retry(error), this.forget)
  }

  private readonly forget = () => this.setState({ error: null })

  /** In place where something failed to load; else the page is reloaded, and its address keeps the selection. */
  private async retry(error: Error) {
    const load = findFailedLoad(error)
    if (load === undefined) return reloadPage()
    return load().then(this.forget, (again: Error) => this.setState({ error: again }))
  }
}
