import { rightAnswers } from '../../e2e/support/lessons'
import { type Address, at, refused } from './visits'
import { appliedToTeach, askedToLearn, takenCard, usedCard } from './visits.community'
import { answeredRequest, askedTooOften, newRequest, writtenTo } from './visits.hotline'
import {
  checkOf,
  enrolled,
  lesson,
  newCertificate,
  practised,
  printed,
  savedProgress,
  verified,
} from './visits.learning'

/** Guides with every tag there is, besides the steps that all have. */
export const shownGuides = ['cnap-services', 'smartphone-first-steps', 'scam-calls', 'diia-app']

/** In person with a cancelled date, moved and in both ways, several days without registration. */
const shownEvents = ['demo-training', 'demo-seniors-forum', 'demo-festival']

/** Demonstration places of every status, visibility and precision, one that is gone, and one of the community's own. */
export const shownPlaces = [
  ...[
    'cnap',
    'demo-cnap-1',
    'demo-library-6',
    'demo-hub-8',
    'demo-hub-9',
    'demo-hub-10',
    'demo-school-lab-11',
  ],
  ...['demo-club-14', 'demo-club-15', 'demo-mobile-17', 'demo-online-19', 'demo-cnap-23', 'demo-library-24'],
]

const shownTrainers = ['phishing-sms', 'payment-page', 'password', 'signing']
const shownEpisodes = ['spot-scam-sms', 'diia-osvita']

const end = 'courses/[slug]/check'

const request = 'r/[code]'

const texts = ['accessibility', 'privacy', 'open-data', 'offline', 'state-courses']

export const addresses: Address[] = [
  at('.', '/'),
  at('guides', '/guides'),
  at('guides', '/guides?where=abroad'),
  ...shownGuides.map((slug) => at('guides/[slug]', `/guides/${slug}`)),
  at('guides/[slug]', '/guides/nothing-here', 404),
  at('guides/[slug]/print', '/guides/cnap-services/print'),
  at('guides/[slug]/print', '/guides/scam-calls/print?size=a5'),
  at('guides/[slug]/feedback', '/guides/diia-app/feedback'),
  at('guides/[slug]/feedback', '/guides/diia-app/feedback?step=1'),
  at('guides/[slug]/feedback', '/guides/diia-app/feedback?sent=1'),
  refused('guides/[slug]/feedback', '/guides/diia-app/feedback', '#feedback-form'),
  at('search', '/search'),
  at('search', '/search?q=diia'),
  at('search', '/search?q=gtycsz'),
  at('search', '/search?q=zzzzqqqq'),
  at('places', '/places'),
  at('places', '/places?need=idp&where=ukraine'),
  at('places', '/places?kind=phone&access=lift'),
  ...shownPlaces.map((slug) => at('places/[slug]', `/places/${slug}`)),
  at('places/[slug]', '/places/demo-mobile-18', 404),
  refused('places/[slug]', '/places/demo-cnap-1', '#report-form'),
  at('community/partners', '/community/partners'),
  at('community/partners/[slug]', '/community/partners/demo-school'),
  at('community/partners/[slug]', '/community/partners/demo-enterprise'),
  at('events', '/events'),
  at('events', '/events?kind=festival'),
  at('events', '/events?month=2099-01'),
  ...shownEvents.map((slug) => at('events/[slug]', `/events/${slug}`)),
  at('events/[slug]', '/events/nothing-here', 404),
  at('events/[slug]/dates/[id]', '/events/demo-training/dates/demo-training-1'),
  at('events/[slug]/dates/[id]', '/events/demo-training/dates/demo-training-2'),
  refused('events/[slug]/dates/[id]', '/events/demo-club-meeting/dates/demo-club-meeting-1', '#enrol-form'),
  at('community', '/community'),
  at('community', '/community?theme=start&way=phone'),
  at('community/help', '/community/help'),
  refused('community/help', '/community/help', '#learn-form'),
  at('community/mentors/apply', '/community/mentors/apply'),
  refused('community/mentors/apply', '/community/mentors/apply', '#mentor-form'),
  at('hotline', '/hotline'),
  at('hotline', '/hotline?question=zzzzqqqq'),
  refused('hotline', '/hotline', '#hotline-form'),
  at('courses', '/courses'),
  at('courses', '/courses?form=online&seats=free'),
  at('courses', '/courses?where=nowhere'),
  at('courses/[slug]', '/courses/senior-smartphone'),
  at('courses/[slug]', '/courses/basic?group=AAA-CCC-EEE'),
  at('courses/[slug]', '/courses/nothing-here', 404),
  at('courses/[slug]/sessions/[id]', '/courses/teachers/sessions/demo-session-5'),
  refused(
    'courses/[slug]/sessions/[id]',
    '/courses/senior-smartphone/sessions/demo-session-1',
    '#enrol-form',
  ),
  { entry: request, name: 'a seat', open: (visit) => enrolled(visit, 1) },
  { entry: request, name: 'a place on the waiting list', open: (visit) => enrolled(visit, 2) },
  at('community/club', '/community/club'),
  { entry: request, name: 'a new club card', open: takenCard },
  { entry: request, name: 'a club card with all that it may have', open: usedCard },
  { entry: request, name: 'a new request', open: async (visit) => void (await newRequest(visit)) },
  { entry: request, name: 'a request with words added', open: writtenTo },
  { entry: request, name: 'an answered request', open: async (visit) => void (await answeredRequest(visit)) },
  { entry: request, name: 'a new application to teach', open: appliedToTeach },
  { entry: request, name: 'a new request to learn', open: askedToLearn },
  at(request, '/r/unknown'),
  { entry: request, name: 'a code asked for too often', open: askedTooOften },
  at('courses/[slug]/[lesson]', lesson),
  at('courses/[slug]/[lesson]', '/courses/basic/99-nothing', 404),
  at('courses/[slug]/[lesson]/check', `${lesson}/check?a1=1&a2=2`),
  at(end, checkOf('')),
  refused(end, checkOf(''), '#end-check-form'),
  at(`${end}/result`, checkOf(`/result?a=${rightAnswers('senior-smartphone').replace(/./g, '1')}`)),
  at(`${end}/result`, checkOf(`/result?a=${rightAnswers('senior-smartphone')}`)),
  {
    entry: `${end}/result`,
    name: 'a new certificate',
    open: async (visit) => void (await newCertificate(visit)),
  },
  { entry: request, name: 'a certificate, with a wrong key', open: verified },
  { entry: `${request}/print`, name: 'a certificate to print', open: printed },
  { entry: request, name: 'saved progress', open: savedProgress },
  at('glossary', '/glossary'),
  at('trainers', '/trainers'),
  ...shownTrainers.map((slug) => at('trainers/[slug]', `/trainers/${slug}`)),
  ...shownTrainers.map((slug) => practised(slug)),
  at('trainers/[slug]', '/trainers/nothing-here', 404),
  at('series', '/series'),
  ...shownEpisodes.map((slug) => at('series/[slug]', `/series/${slug}`)),
  at('series/[slug]', '/series/nothing-here', 404),
  ...texts.map((slug) => at('[page]', `/${slug}`)),
  at('dev/components', '/dev/components', 404),
  at('status/[code]', '/status/500'),
  at('[...rest]', '/nothing/here', 404),
]
