import { Component, Suspense, type ReactNode } from 'react'

/** Shows nothing while what is in it loads, or if that fails: for what is said in passing. */
export class IfLoaded extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? null : <Suspense>{this.props.children}</Suspense>
  }
}
