export function testEnv(more?: Record<string, string>): Record<string, string | undefined>
export const e2eBuild: {
  NEXT_DIST_DIR: string
  PUBLIC_URL: string
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string
}
