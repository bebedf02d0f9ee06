import { staffRoute } from '@/features/auth/builders'
import { keepAttendance, leadOfSheet } from '@/features/sessions/mutations.sheet'
import { attendanceSchema } from '@/features/sessions/schema.sheet'

/** Keeps the marks of the sheet as they are tapped. */
export const POST = staffRoute(
  attendanceSchema,
  { permission: 'record:attendance', name: 'session-attendance', ledBy: leadOfSheet },
  ({ sessionId, marks }, { tx }) => keepAttendance(sessionId, marks, tx),
)
