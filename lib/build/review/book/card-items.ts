import type { When } from '../../../content/questions';
import { emergencySigns, sameDaySigns } from '../../../content/symptoms';
import { sayReview } from '../../../wording/review-wording';
import { type CardKey, sayIn } from '../../../wording/sheet-wording';
import { voicesOf } from './check-items';
import { type ItemDraft, sourceSentence, whenSentences } from './item-draft';
import type { Outcome } from './outcome';

const say = sayIn('en');
const file = 'lib/wording/en/card.json';

/** The card with its signs, the same-day box, the banner, what the screen says of a sign, the wallet card. */
export const cardItems = (): ItemDraft[] => [
  ...cardHead.map((keys) => printed(keys, 'review.when.every.home')),
  printed(['C.911.title'], 'review.when.every.home'),
  ...emergencySigns.map((sign) => signItem(sign, 'emergency-signs')),
  printed(['C.day.title'], 'review.when.every.home'),
  ...sameDaySigns.map((sign) => signItem(sign, 'same-day-signs')),
  ...cardRules.map((keys) => printed(keys, 'review.when.every.home')),
  ...sameDayBox.map((keys) => printed(keys, 'review.when.every.visit')),
  ...banners.map(bannerItem),
  {
    ...printed(bannerWords, 'review.when.inBanner'),
    id: 'banner',
    heading: sayReview('review.banner'),
  },
  ...alarms.map(alarmItem),
  printed(walletWords, 'review.when.wallet'),
];

type Keys = readonly [CardKey, ...CardKey[]];

const cardHead: readonly Keys[] = [
  ['C.title', 'C.who'],
  ['C.drugs', 'C.io', 'C.io.now', 'C.io.before', 'C.io.never', 'C.io.notSure', 'C.io.last'],
  ['C.phone.day', 'C.phone.night'],
  ['C.say'],
];
const cardRules: readonly Keys[] = [['C.rule'], ['C.late'], ['C.noreach'], ['C.er'], ['C.meds']];
const sameDayBox: readonly Keys[] = [
  ['same.title'],
  ['same.bowels'],
  ['same.breathing'],
  ['same.skin'],
  ['same.energy'],
  ['same.more'],
  ['same.rule'],
];
const bannerWords: Keys = [
  'banner.worsening',
  'banner.checkedBy',
  'banner.today',
  'banner.todayAt',
  'banner.anyHour',
  'banner.anyHourAt',
  'banner.night',
  'value.symptoms.more',
];
const walletWords: Keys = ['wallet.title', 'wallet.label', 'wallet.how', 'wallet.heading'];
const alarms = ['V.emergency', 'V.sameday', 'V.fever'] as const;

/** The banner's sentences, and the ways to each. */
const banners: readonly { key: CardKey; ways: readonly When[]; toClinic: boolean }[] = [
  { key: 'banner.emergency', ways: [['emergencySign']], toClinic: false },
  { key: 'banner.fever', ways: [['feverMarked']], toClinic: false },
  { key: 'banner.sameDay', ways: [['sameDaySign'], ['urgent']], toClinic: false },
  {
    key: 'banner.clinic.emergency',
    ways: [['emergencySign', 'filledInByClinic']],
    toClinic: true,
  },
  {
    key: 'banner.clinic',
    ways: [
      ['sameDaySign', 'filledInByClinic'],
      ['urgent', 'filledInByClinic'],
    ],
    toClinic: true,
  },
];

/** Words that print on every card, or wherever `when` says. */
const printed = (keys: Keys, when: Parameters<typeof sayReview>[0]): ItemDraft => ({
  id: keys[0],
  heading: null,
  file,
  says: keys.map((key) => ['text', key]),
  whens: [sayReview(when)],
  source: null,
});

/** A sign as the card has it, and its short name for banner and questions. */
function signItem({ id, text, guide }: (typeof emergencySigns)[number], source: string): ItemDraft {
  return {
    id: `sign.${id}`,
    heading: null,
    file: 'lib/content/symptoms.ts',
    says: [
      ['text', text],
      ['short', `value.symptoms.${id}`],
    ],
    whens: [sayReview('review.when.every.home')],
    source: sourceSentence(guide, [source]),
  };
}

const bannerItem = ({ key, ways, toClinic }: (typeof banners)[number]): ItemDraft => ({
  id: key,
  heading: sayReview('review.banner'),
  file,
  says: [['text', key]],
  whens: [
    ...whenSentences(ways),
    ...(toClinic ? [] : [sayReview('review.when.notClinic')]),
    ...(key === 'banner.sameDay' ? [sayReview('review.when.noFever')] : []),
  ],
  source: sourceSentence(null, ['emergency-signs', 'same-day-signs']),
  readsFor: ({ sheet }: Outcome) =>
    sheet.banner?.sentences.find((sentence) => isSaidBy(key, sentence)) ?? null,
});

/** Whether a finished sentence is this wording with its places filled. */
function isSaidBy(key: CardKey, sentence: string): boolean {
  const mark = '\u0000';
  const filled = new Proxy({}, { get: () => mark, has: () => true });
  const parts = say(key, filled).split(mark);
  let at = 0;
  return parts.every((part) => {
    const found = sentence.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}

const alarmItem = (key: (typeof alarms)[number]): ItemDraft => ({
  id: key,
  heading: sayReview('review.alarm'),
  file,
  says: [
    ...voicesOf(key),
    ...(key === 'V.emergency' ? [['screen', 'V.emergency.link'] as const] : []),
  ],
  whens: [sayReview(`review.when.${key}`)],
  source: sourceSentence(null, ['emergency-signs', 'same-day-signs']),
});
