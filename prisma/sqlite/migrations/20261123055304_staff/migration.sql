-- AlterTable
ALTER TABLE "GuideReport" ADD COLUMN "became" TEXT;

-- AlterTable
ALTER TABLE "PlaceReport" ADD COLUMN "became" TEXT;

-- AlterTable
ALTER TABLE "SearchMiss" ADD COLUMN "became" TEXT;
ALTER TABLE "SearchMiss" ADD COLUMN "closedAt" DATETIME;

-- CreateTable
CREATE TABLE "DeskVisit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clientKey" TEXT NOT NULL,
    "consultantId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "day" TEXT NOT NULL,
    "guideNumber" INTEGER,
    "theme" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "device" TEXT NOT NULL,
    "autonomy" TEXT NOT NULL,
    "referredTo" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ContentEdit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "collection" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "source" TEXT,
    "baseHash" TEXT,
    "baseSource" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "change" TEXT NOT NULL DEFAULT 'minor',
    "note" TEXT,
    "publishAt" DATETIME,
    "publishedAt" DATETIME,
    "revision" INTEGER,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "reviewerId" TEXT,
    "reviewerName" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "textUk" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "severity" TEXT NOT NULL DEFAULT 'info',
    "from" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "path" TEXT,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PlaceImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "format" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "report" JSONB NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acceptedAt" DATETIME
);

-- CreateTable
CREATE TABLE "LinkCheck" (
    "url" TEXT NOT NULL PRIMARY KEY,
    "result" TEXT NOT NULL,
    "status" INTEGER,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "checkedAt" DATETIME NOT NULL,
    "okAt" DATETIME
);

-- CreateTable
CREATE TABLE "HotlineNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "HotlineNote_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "HotlineRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HotlineTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "textUk" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "HotlineAppeal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "applicantName" TEXT NOT NULL,
    "residence" TEXT NOT NULL,
    "essence" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "extendedFor" TEXT,
    "state" TEXT NOT NULL DEFAULT 'registered',
    "forwardedTo" TEXT,
    "answer" TEXT,
    "answeredAt" DATETIME,
    "registeredBy" TEXT NOT NULL,
    "retainUntil" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "HotlineAppeal_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "HotlineRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dedupeKey" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT,
    "body" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 3,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" DATETIME NOT NULL,
    "holder" TEXT,
    "leaseEnd" DATETIME,
    "problem" TEXT,
    "sentAt" DATETIME,
    "sentDay" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "JobLease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "JobRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "ok" BOOLEAN,
    "result" JSONB,
    "problem" TEXT
);

-- CreateTable
CREATE TABLE "StaffUser" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false,
    "roles" JSONB NOT NULL DEFAULT [],
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "StaffSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "StaffUser" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffAccount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "StaffAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "StaffUser" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffVerification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StaffTwoFactor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" DATETIME,
    CONSTRAINT "StaffTwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "StaffUser" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffRateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB
);

-- CreateTable
CREATE TABLE "CacheTag" (
    "tag" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_HotlineRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "phone" TEXT,
    "phoneLast4" TEXT,
    "callWhen" TEXT,
    "mayLeaveMessage" BOOLEAN NOT NULL DEFAULT false,
    "consentVersion" TEXT,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "retainUntil" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "channel" TEXT NOT NULL DEFAULT 'web',
    "assigneeId" TEXT,
    "priority" TEXT NOT NULL DEFAULT 'normal',
    "outcome" TEXT,
    "outcomeDetail" TEXT,
    "closedAt" DATETIME,
    "mergedIntoId" TEXT,
    "gapClosedAt" DATETIME,
    "gapBecame" TEXT,
    CONSTRAINT "HotlineRequest_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "HotlineRequest" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_HotlineRequest" ("callWhen", "code", "codeDigest", "consentVersion", "createdAt", "dueAt", "id", "locale", "mayLeaveMessage", "phone", "phoneLast4", "question", "retainUntil", "state", "updatedAt", "version") SELECT "callWhen", "code", "codeDigest", "consentVersion", "createdAt", "dueAt", "id", "locale", "mayLeaveMessage", "phone", "phoneLast4", "question", "retainUntil", "state", "updatedAt", "version" FROM "HotlineRequest";
DROP TABLE "HotlineRequest";
ALTER TABLE "new_HotlineRequest" RENAME TO "HotlineRequest";
CREATE UNIQUE INDEX "HotlineRequest_code_key" ON "HotlineRequest"("code");
CREATE UNIQUE INDEX "HotlineRequest_codeDigest_key" ON "HotlineRequest"("codeDigest");
CREATE INDEX "HotlineRequest_state_dueAt_idx" ON "HotlineRequest"("state", "dueAt");
CREATE INDEX "HotlineRequest_phoneLast4_idx" ON "HotlineRequest"("phoneLast4");
CREATE INDEX "HotlineRequest_retainUntil_idx" ON "HotlineRequest"("retainUntil");
CREATE INDEX "HotlineRequest_assigneeId_state_idx" ON "HotlineRequest"("assigneeId", "state");
CREATE INDEX "HotlineRequest_mergedIntoId_idx" ON "HotlineRequest"("mergedIntoId");
CREATE TABLE "new_Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "organizationId" TEXT,
    "kind" TEXT NOT NULL,
    "nameUk" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "summaryUk" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "detailUk" TEXT,
    "detailEn" TEXT,
    "where" JSONB NOT NULL,
    "addressUk" TEXT,
    "addressEn" TEXT,
    "settlementUk" TEXT,
    "settlementEn" TEXT,
    "districtUk" TEXT,
    "districtEn" TEXT,
    "postalCode" TEXT,
    "katottg" TEXT,
    "latitude" REAL,
    "longitude" REAL,
    "precision" TEXT NOT NULL DEFAULT 'settlement',
    "visibility" TEXT NOT NULL DEFAULT 'staff',
    "status" TEXT NOT NULL DEFAULT 'unknown',
    "statusUntil" TEXT,
    "statusReasonUk" TEXT,
    "statusReasonEn" TEXT,
    "substituteId" TEXT,
    "hours" TEXT,
    "needs" JSONB NOT NULL,
    "audiences" JSONB NOT NULL,
    "accessModes" JSONB NOT NULL,
    "accessibility" JSONB NOT NULL,
    "languages" JSONB NOT NULL,
    "power" TEXT NOT NULL DEFAULT 'unknown',
    "internet" TEXT NOT NULL DEFAULT 'unknown',
    "shelter" TEXT NOT NULL DEFAULT 'unknown',
    "phones" JSONB NOT NULL,
    "email" TEXT,
    "website" TEXT,
    "fee" TEXT NOT NULL DEFAULT 'free',
    "historical" BOOLEAN NOT NULL DEFAULT false,
    "confirmedOn" TEXT,
    "confirmedBy" TEXT,
    "sourceUk" TEXT NOT NULL,
    "sourceEn" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Place_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Place_substituteId_fkey" FOREIGN KEY ("substituteId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Place" ("accessModes", "accessibility", "addressEn", "addressUk", "audiences", "confirmedBy", "confirmedOn", "createdAt", "demo", "detailEn", "detailUk", "districtEn", "districtUk", "email", "fee", "historical", "hours", "id", "internet", "katottg", "kind", "languages", "latitude", "longitude", "nameEn", "nameUk", "needs", "organizationId", "phones", "postalCode", "power", "precision", "removedAt", "settlementEn", "settlementUk", "shelter", "slug", "sourceEn", "sourceUk", "sourceUrl", "status", "statusReasonEn", "statusReasonUk", "statusUntil", "substituteId", "summaryEn", "summaryUk", "updatedAt", "visibility", "website", "where") SELECT "accessModes", "accessibility", "addressEn", "addressUk", "audiences", "confirmedBy", "confirmedOn", "createdAt", "demo", "detailEn", "detailUk", "districtEn", "districtUk", "email", "fee", "historical", "hours", "id", "internet", "katottg", "kind", "languages", "latitude", "longitude", "nameEn", "nameUk", "needs", "organizationId", "phones", "postalCode", "power", "precision", "removedAt", "settlementEn", "settlementUk", "shelter", "slug", "sourceEn", "sourceUk", "sourceUrl", "status", "statusReasonEn", "statusReasonUk", "statusUntil", "substituteId", "summaryEn", "summaryUk", "updatedAt", "visibility", "website", "where" FROM "Place";
DROP TABLE "Place";
ALTER TABLE "new_Place" RENAME TO "Place";
CREATE UNIQUE INDEX "Place_slug_key" ON "Place"("slug");
CREATE INDEX "Place_visibility_removedAt_idx" ON "Place"("visibility", "removedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "DeskVisit_clientKey_key" ON "DeskVisit"("clientKey");

-- CreateIndex
CREATE INDEX "DeskVisit_day_idx" ON "DeskVisit"("day");

-- CreateIndex
CREATE INDEX "ContentEdit_collection_state_idx" ON "ContentEdit"("collection", "state");

-- CreateIndex
CREATE INDEX "ContentEdit_state_publishAt_idx" ON "ContentEdit"("state", "publishAt");

-- CreateIndex
CREATE UNIQUE INDEX "ContentEdit_collection_slug_locale_revision_key" ON "ContentEdit"("collection", "slug", "locale", "revision");

-- CreateIndex
CREATE INDEX "Announcement_until_idx" ON "Announcement"("until");

-- CreateIndex
CREATE INDEX "HotlineNote_requestId_createdAt_idx" ON "HotlineNote"("requestId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "HotlineAppeal_requestId_key" ON "HotlineAppeal"("requestId");

-- CreateIndex
CREATE INDEX "HotlineAppeal_state_dueOn_idx" ON "HotlineAppeal"("state", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "HotlineAppeal_year_number_key" ON "HotlineAppeal"("year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_nextAt_idx" ON "OutboxMessage"("state", "nextAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_sentDay_idx" ON "OutboxMessage"("channel", "sentDay");

-- CreateIndex
CREATE INDEX "JobRun_name_startedAt_idx" ON "JobRun"("name", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "StaffUser_email_key" ON "StaffUser"("email");

-- CreateIndex
CREATE UNIQUE INDEX "StaffSession_token_key" ON "StaffSession"("token");

-- CreateIndex
CREATE INDEX "StaffSession_userId_idx" ON "StaffSession"("userId");

-- CreateIndex
CREATE INDEX "StaffAccount_userId_idx" ON "StaffAccount"("userId");

-- CreateIndex
CREATE INDEX "StaffVerification_identifier_idx" ON "StaffVerification"("identifier");

-- CreateIndex
CREATE INDEX "StaffTwoFactor_userId_idx" ON "StaffTwoFactor"("userId");

-- CreateIndex
CREATE INDEX "StaffTwoFactor_secret_idx" ON "StaffTwoFactor"("secret");

-- CreateIndex
CREATE UNIQUE INDEX "StaffRateLimit_key_key" ON "StaffRateLimit"("key");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_entity_entityId_idx" ON "AuditEntry"("entity", "entityId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");

-- CreateIndex
CREATE INDEX "CacheTag_at_idx" ON "CacheTag"("at");

-- The audit log is only ever added to.
CREATE TRIGGER "AuditEntry_no_update" BEFORE UPDATE ON "AuditEntry"
BEGIN
    SELECT RAISE(ABORT, 'AuditEntry is append-only');
END;
CREATE TRIGGER "AuditEntry_no_delete" BEFORE DELETE ON "AuditEntry"
BEGIN
    SELECT RAISE(ABORT, 'AuditEntry is append-only');
END;
