/** The header in which the custom server passes the path that a staff page was asked by; clients cannot set it. */
export const STAFF_PATH_HEADER = 'x-portal-path'
