-- CreateTable
CREATE TABLE "Mentor" (
    "id" TEXT NOT NULL,
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
    "checkedAt" TIMESTAMP(3),
    "retainUntil" TIMESTAMP(3) NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Mentor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningRequest" (
    "id" TEXT NOT NULL,
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
    "closedAt" TIMESTAMP(3),
    "dueAt" TIMESTAMP(3) NOT NULL,
    "retainUntil" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LearningRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningRequestEntry" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "autonomy" TEXT,
    "minutes" INTEGER,
    "text" TEXT NOT NULL,
    "authorId" TEXT,
    "authorName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LearningRequestEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" TEXT NOT NULL,
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
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerCohort" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "courseSlug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PartnerCohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerPlan" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PartnerPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClubCard" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "canShow" JSONB NOT NULL DEFAULT '[]',
    "balance" INTEGER NOT NULL DEFAULT 0,
    "closedAt" TIMESTAMP(3),
    "lastUsedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClubCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StampSheet" (
    "id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "issuedById" TEXT NOT NULL,
    "issuedByName" TEXT NOT NULL,
    "expiresOn" TEXT NOT NULL,
    "revokedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StampSheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClubStamp" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "cardId" TEXT,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "ClubStamp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reward" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RewardRedemption" (
    "id" TEXT NOT NULL,
    "rewardId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'taken',
    "takenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redeemedAt" TIMESTAMP(3),
    "redeemedBy" TEXT,

    CONSTRAINT "RewardRedemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseSession" (
    "id" TEXT NOT NULL,
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
    "endedAt" TIMESTAMP(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CourseSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionMeeting" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "previousStartsAt" TIMESTAMP(3),

    CONSTRAINT "SessionMeeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" TEXT NOT NULL,
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
    "nameOpenUntil" TIMESTAMP(3),
    "issuedOn" TEXT NOT NULL,
    "issuedBy" TEXT,
    "revokedAt" TIMESTAMP(3),
    "retainUntil" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearnerProgress" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "lessons" JSONB NOT NULL,
    "checks" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retainUntil" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LearnerProgress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatPool" (
    "id" TEXT NOT NULL,
    "capacity" INTEGER,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "lastPosition" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SeatPool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "id" TEXT NOT NULL,
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
    "promotedAt" TIMESTAMP(3),
    "toldAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "cancelledBy" TEXT,
    "note" TEXT,
    "retainUntil" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "enrolmentId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "present" BOOLEAN NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("enrolmentId","meetingId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventDate" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'scheduled',
    "previousStartsAt" TIMESTAMP(3),
    "reasonUk" TEXT,
    "reasonEn" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "poolId" TEXT NOT NULL,
    "cameCount" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EventDate_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "LearningRequest" ADD CONSTRAINT "LearningRequest_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "Mentor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningRequest" ADD CONSTRAINT "LearningRequest_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningRequestEntry" ADD CONSTRAINT "LearningRequestEntry_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "LearningRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerCohort" ADD CONSTRAINT "PartnerCohort_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerPlan" ADD CONSTRAINT "PartnerPlan_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClubStamp" ADD CONSTRAINT "ClubStamp_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "StampSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClubStamp" ADD CONSTRAINT "ClubStamp_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "ClubCard"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reward" ADD CONSTRAINT "Reward_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardRedemption" ADD CONSTRAINT "RewardRedemption_rewardId_fkey" FOREIGN KEY ("rewardId") REFERENCES "Reward"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardRedemption" ADD CONSTRAINT "RewardRedemption_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "ClubCard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseSession" ADD CONSTRAINT "CourseSession_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseSession" ADD CONSTRAINT "CourseSession_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "SeatPool"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseSession" ADD CONSTRAINT "CourseSession_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseSession" ADD CONSTRAINT "CourseSession_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "PartnerCohort"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMeeting" ADD CONSTRAINT "SessionMeeting_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CourseSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "SeatPool"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SessionMeeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventDate" ADD CONSTRAINT "EventDate_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventDate" ADD CONSTRAINT "EventDate_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "SeatPool"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
