-- CreateTable
CREATE TABLE "Mentor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT,
    "phone" TEXT,
    "phoneLast4" TEXT,
    "publicName" TEXT NOT NULL,
    "about" TEXT,
    "themes" JSONB NOT NULL,
    "languages" JSONB NOT NULL,
    "ways" JSONB NOT NULL,
    "settlement" TEXT,
    "consentVersion" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'applied',
    "answer" TEXT,
    "checkedById" TEXT,
    "checkedByName" TEXT,
    "checkedAt" DATETIME,
    "retainUntil" DATETIME NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "LearningRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "need" TEXT NOT NULL,
    "themes" JSONB NOT NULL,
    "name" TEXT,
    "phone" TEXT,
    "phoneLast4" TEXT,
    "consentVersion" TEXT,
    "locale" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'uk',
    "ways" JSONB NOT NULL,
    "settlement" TEXT,
    "wishedMentorId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'new',
    "mentorId" TEXT,
    "placeId" TEXT,
    "courseSlug" TEXT,
    "outcome" TEXT,
    "assigneeId" TEXT,
    "closedAt" DATETIME,
    "dueAt" DATETIME NOT NULL,
    "retainUntil" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "LearningRequest_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "Mentor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "LearningRequest_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LearningRequestEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "autonomy" TEXT,
    "minutes" INTEGER,
    "text" TEXT NOT NULL,
    "authorId" TEXT,
    "authorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "LearningRequestEntry_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "LearningRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameUk" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "aboutUk" TEXT,
    "aboutEn" TEXT,
    "commitmentUk" TEXT,
    "commitmentEn" TEXT,
    "website" TEXT,
    "since" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'staff',
    "source" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PartnerCohort" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "PartnerCohort_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnerPlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "titleUk" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "dueOn" TEXT,
    "doneOn" TEXT,
    "noteUk" TEXT,
    "noteEn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "PartnerPlan_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClubCard" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "canShow" JSONB NOT NULL DEFAULT [],
    "balance" INTEGER NOT NULL DEFAULT 0,
    "closedAt" DATETIME,
    "lastUsedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "StampSheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "issuedById" TEXT NOT NULL,
    "issuedByName" TEXT NOT NULL,
    "expiresOn" TEXT NOT NULL,
    "revokedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ClubStamp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "cardId" TEXT,
    "usedAt" DATETIME,
    CONSTRAINT "ClubStamp_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "StampSheet" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClubStamp_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "ClubCard" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reward" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "partnerId" TEXT,
    "titleUk" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "detailUk" TEXT,
    "detailEn" TEXT,
    "cost" INTEGER NOT NULL,
    "stock" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "until" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Reward_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RewardRedemption" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "rewardId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'taken',
    "takenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redeemedAt" DATETIME,
    "redeemedBy" TEXT,
    CONSTRAINT "RewardRedemption_rewardId_fkey" FOREIGN KEY ("rewardId") REFERENCES "Reward" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RewardRedemption_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "ClubCard" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CourseSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "courseSlug" TEXT NOT NULL,
    "titleUk" TEXT,
    "titleEn" TEXT,
    "noteUk" TEXT,
    "noteEn" TEXT,
    "form" TEXT NOT NULL,
    "placeId" TEXT,
    "onlineUrl" TEXT,
    "language" TEXT NOT NULL DEFAULT 'uk',
    "tutorId" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'booking',
    "precision" TEXT NOT NULL DEFAULT 'settlement',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "reasonUk" TEXT,
    "reasonEn" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "poolId" TEXT NOT NULL,
    "partnerId" TEXT,
    "cohortId" TEXT,
    "endedAt" DATETIME,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "CourseSession_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CourseSession_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "SeatPool" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CourseSession_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CourseSession_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "PartnerCohort" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionMeeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "previousStartsAt" DATETIME,
    CONSTRAINT "SessionMeeting_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CourseSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "courseTitleUk" TEXT NOT NULL,
    "courseTitleEn" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "sessionId" TEXT,
    "enrolmentId" TEXT,
    "name" TEXT,
    "holderDigest" TEXT NOT NULL,
    "nameOpenUntil" DATETIME,
    "issuedOn" TEXT NOT NULL,
    "issuedBy" TEXT,
    "revokedAt" DATETIME,
    "retainUntil" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Certificate_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LearnerProgress" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "lessons" JSONB NOT NULL,
    "checks" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retainUntil" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SeatPool" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "capacity" INTEGER,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "lastPosition" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "poolId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "phoneLast4" TEXT,
    "consentVersion" TEXT,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'web',
    "promotedAt" DATETIME,
    "toldAt" DATETIME,
    "cancelledAt" DATETIME,
    "cancelledBy" TEXT,
    "note" TEXT,
    "retainUntil" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Enrolment_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "SeatPool" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attendance" (
    "enrolmentId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "present" BOOLEAN NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("enrolmentId", "meetingId"),
    CONSTRAINT "Attendance_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SessionMeeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "titleUk" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "summaryUk" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "detailUk" TEXT,
    "detailEn" TEXT,
    "audiences" JSONB NOT NULL,
    "form" TEXT NOT NULL,
    "placeId" TEXT,
    "onlineUrl" TEXT,
    "language" TEXT NOT NULL DEFAULT 'uk',
    "visibility" TEXT NOT NULL DEFAULT 'booking',
    "precision" TEXT NOT NULL DEFAULT 'settlement',
    "registration" BOOLEAN NOT NULL DEFAULT true,
    "capacity" INTEGER,
    "recurrence" JSONB,
    "partnerId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Event_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventDate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'scheduled',
    "previousStartsAt" DATETIME,
    "reasonUk" TEXT,
    "reasonEn" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "poolId" TEXT NOT NULL,
    "cameCount" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "EventDate_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventDate_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "SeatPool" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Mentor_code_key" ON "Mentor"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Mentor_codeDigest_key" ON "Mentor"("codeDigest");

-- CreateIndex
CREATE INDEX "Mentor_state_idx" ON "Mentor"("state");

-- CreateIndex
CREATE INDEX "Mentor_retainUntil_idx" ON "Mentor"("retainUntil");

-- CreateIndex
CREATE UNIQUE INDEX "LearningRequest_code_key" ON "LearningRequest"("code");

-- CreateIndex
CREATE UNIQUE INDEX "LearningRequest_codeDigest_key" ON "LearningRequest"("codeDigest");

-- CreateIndex
CREATE INDEX "LearningRequest_state_dueAt_idx" ON "LearningRequest"("state", "dueAt");

-- CreateIndex
CREATE INDEX "LearningRequest_mentorId_idx" ON "LearningRequest"("mentorId");

-- CreateIndex
CREATE INDEX "LearningRequest_retainUntil_idx" ON "LearningRequest"("retainUntil");

-- CreateIndex
CREATE INDEX "LearningRequestEntry_requestId_at_idx" ON "LearningRequestEntry"("requestId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_slug_key" ON "Partner"("slug");

-- CreateIndex
CREATE INDEX "Partner_visibility_removedAt_idx" ON "Partner"("visibility", "removedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerCohort_code_key" ON "PartnerCohort"("code");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerCohort_codeDigest_key" ON "PartnerCohort"("codeDigest");

-- CreateIndex
CREATE INDEX "PartnerCohort_partnerId_idx" ON "PartnerCohort"("partnerId");

-- CreateIndex
CREATE INDEX "PartnerPlan_partnerId_year_idx" ON "PartnerPlan"("partnerId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "ClubCard_code_key" ON "ClubCard"("code");

-- CreateIndex
CREATE UNIQUE INDEX "ClubCard_codeDigest_key" ON "ClubCard"("codeDigest");

-- CreateIndex
CREATE INDEX "ClubCard_lastUsedAt_idx" ON "ClubCard"("lastUsedAt");

-- CreateIndex
CREATE INDEX "StampSheet_createdAt_idx" ON "StampSheet"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ClubStamp_codeDigest_key" ON "ClubStamp"("codeDigest");

-- CreateIndex
CREATE INDEX "ClubStamp_sheetId_idx" ON "ClubStamp"("sheetId");

-- CreateIndex
CREATE INDEX "ClubStamp_cardId_idx" ON "ClubStamp"("cardId");

-- CreateIndex
CREATE INDEX "Reward_state_idx" ON "Reward"("state");

-- CreateIndex
CREATE UNIQUE INDEX "RewardRedemption_code_key" ON "RewardRedemption"("code");

-- CreateIndex
CREATE UNIQUE INDEX "RewardRedemption_codeDigest_key" ON "RewardRedemption"("codeDigest");

-- CreateIndex
CREATE INDEX "RewardRedemption_rewardId_idx" ON "RewardRedemption"("rewardId");

-- CreateIndex
CREATE INDEX "RewardRedemption_cardId_idx" ON "RewardRedemption"("cardId");

-- CreateIndex
CREATE UNIQUE INDEX "CourseSession_poolId_key" ON "CourseSession"("poolId");

-- CreateIndex
CREATE INDEX "CourseSession_courseSlug_state_idx" ON "CourseSession"("courseSlug", "state");

-- CreateIndex
CREATE INDEX "CourseSession_tutorId_idx" ON "CourseSession"("tutorId");

-- CreateIndex
CREATE INDEX "CourseSession_partnerId_idx" ON "CourseSession"("partnerId");

-- CreateIndex
CREATE INDEX "CourseSession_cohortId_idx" ON "CourseSession"("cohortId");

-- CreateIndex
CREATE INDEX "SessionMeeting_sessionId_startsAt_idx" ON "SessionMeeting"("sessionId", "startsAt");

-- CreateIndex
CREATE INDEX "SessionMeeting_startsAt_idx" ON "SessionMeeting"("startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_codeDigest_key" ON "Certificate"("codeDigest");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_enrolmentId_key" ON "Certificate"("enrolmentId");

-- CreateIndex
CREATE INDEX "Certificate_sessionId_idx" ON "Certificate"("sessionId");

-- CreateIndex
CREATE INDEX "Certificate_courseSlug_idx" ON "Certificate"("courseSlug");

-- CreateIndex
CREATE INDEX "Certificate_retainUntil_idx" ON "Certificate"("retainUntil");

-- CreateIndex
CREATE UNIQUE INDEX "LearnerProgress_code_key" ON "LearnerProgress"("code");

-- CreateIndex
CREATE UNIQUE INDEX "LearnerProgress_codeDigest_key" ON "LearnerProgress"("codeDigest");

-- CreateIndex
CREATE INDEX "LearnerProgress_retainUntil_idx" ON "LearnerProgress"("retainUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_code_key" ON "Enrolment"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_codeDigest_key" ON "Enrolment"("codeDigest");

-- CreateIndex
CREATE INDEX "Enrolment_poolId_state_idx" ON "Enrolment"("poolId", "state");

-- CreateIndex
CREATE INDEX "Enrolment_retainUntil_idx" ON "Enrolment"("retainUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_poolId_position_key" ON "Enrolment"("poolId", "position");

-- CreateIndex
CREATE INDEX "Attendance_meetingId_idx" ON "Attendance"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_state_idx" ON "Event"("state");

-- CreateIndex
CREATE INDEX "Event_partnerId_idx" ON "Event"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "EventDate_poolId_key" ON "EventDate"("poolId");

-- CreateIndex
CREATE INDEX "EventDate_eventId_startsAt_idx" ON "EventDate"("eventId", "startsAt");

-- CreateIndex
CREATE INDEX "EventDate_startsAt_idx" ON "EventDate"("startsAt");
