-- CreateTable
CREATE TABLE "Submission" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "target" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" JSONB NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "GuideReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "guideNumber" INTEGER NOT NULL,
    "step" INTEGER,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "HotlineRequest" (
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
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "HotlineMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "HotlineMessage_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "HotlineRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HotlineTransition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "HotlineTransition_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "HotlineRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "nameUk" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "website" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Place" (
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
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Place_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Place_substituteId_fkey" FOREIGN KEY ("substituteId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaceException" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placeId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "noteUk" TEXT,
    "noteEn" TEXT,
    CONSTRAINT "PlaceException_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaceReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placeId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" DATETIME,
    CONSTRAINT "PlaceReport_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchMiss" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "query" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "firstAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE INDEX "Submission_createdAt_idx" ON "Submission"("createdAt");

-- CreateIndex
CREATE INDEX "GuideReport_guideNumber_step_idx" ON "GuideReport"("guideNumber", "step");

-- CreateIndex
CREATE UNIQUE INDEX "HotlineRequest_code_key" ON "HotlineRequest"("code");

-- CreateIndex
CREATE UNIQUE INDEX "HotlineRequest_codeDigest_key" ON "HotlineRequest"("codeDigest");

-- CreateIndex
CREATE INDEX "HotlineRequest_state_dueAt_idx" ON "HotlineRequest"("state", "dueAt");

-- CreateIndex
CREATE INDEX "HotlineRequest_phoneLast4_idx" ON "HotlineRequest"("phoneLast4");

-- CreateIndex
CREATE INDEX "HotlineRequest_retainUntil_idx" ON "HotlineRequest"("retainUntil");

-- CreateIndex
CREATE INDEX "HotlineMessage_requestId_createdAt_idx" ON "HotlineMessage"("requestId", "createdAt");

-- CreateIndex
CREATE INDEX "HotlineTransition_requestId_at_idx" ON "HotlineTransition"("requestId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Place_slug_key" ON "Place"("slug");

-- CreateIndex
CREATE INDEX "Place_visibility_removedAt_idx" ON "Place"("visibility", "removedAt");

-- CreateIndex
CREATE INDEX "PlaceException_placeId_idx" ON "PlaceException"("placeId");

-- CreateIndex
CREATE INDEX "PlaceReport_placeId_idx" ON "PlaceReport"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "SearchMiss_query_locale_key" ON "SearchMiss"("query", "locale");
