import { startApp } from './app/start-app'
import './ui/styles/base.css'
import './ui/styles/not-started.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
// In a copy of the site its address is relative to the page, and the page's changes.
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')
icon?.setAttribute('href', icon.href)
// The youngest of what the page needs. Where it is missing, index.html says which browsers have it.
if ('popover' in root) void startApp(root)
