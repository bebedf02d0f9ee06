import { describe, expect, it } from 'vitest'
import { filesWith, isTest, sourceFiles } from './source-files'

const isStaff = (path: string) => path.includes('(staff)') || /(?:^|\/)components\/staff\//.test(path)
const pub = sourceFiles.filter(
  (path) => /^(app|components|features)\/.*\.tsx?$/.test(path) && !isTest(path) && !isStaff(path),
)

describe('the public side is a set of documents', () => {
  it('has no client component but forms, which are rendered on the server and never hydrated', () => {
    const client = filesWith(pub, /^['"]use client['"]/m)
    expect(client.filter((path) => !/-form\.tsx$/.test(path))).toEqual([])
  })

  it('has plain links, pictures and no scripts of the framework', () => {
    expect(filesWith(pub, /from 'next\/(link|image|script|dynamic|form)'/)).toEqual([])
    expect(filesWith(pub, /use(Router|Pathname|SearchParams)\b/)).toEqual([])
  })

  it('has no handler that would need a script', () => {
    expect(
      filesWith(
        pub.filter((path) => path.endsWith('.tsx')),
        /\son[A-Z][a-z]+=\{/,
      ),
    ).toEqual([])
  })
})
