import { startPortal } from './portal'

/** One portal for all tests that ask for nothing special; they find it by these variables. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const portal = await startPortal()
  process.env.PORTAL_URL = portal.url
  process.env.PORTAL_DATA_DIR = portal.dataDir
  process.env.PORTAL_LOG_FILE = portal.logFile
  return portal.stop
}
