import type { Slots } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { near } from '../mentions/clause.js';
import type { DateMention, PersonMention } from '../mentions/mention.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { around, partyIn } from './parties.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const BOARD =
  '(?:(?:scientific |clinical |strategic )?(?:advisory |supervisory )?board(?: of (?:directors|management|trustees))?)';
const IS_BOARD = new RegExp(`^${BOARD}$`, 'i');
const OFFICE = `${BOARD}(?!\\w)|(?:[a-z-]+ ){0,2}(?:members|directors)(?: (?:of|to|on) (?:its |our |the )?${BOARD}(?!\\w))?|(?:(?:our |its |the |an? )?(?:(?!(?:and|who|effective|with|where|as)\\b)[a-z][a-z&'/-]* ?){0,5}(?:officer|president|director|chair(?:man|woman|person)?|head|founder|counsel|advis[eo]r|member|vp|ceo|cfo|cmo|coo|cso|cto|cbo|lead|scientist|manager|treasurer|secretary)\\b(?:(?:,? of|, | and| for) (?!(?:effective|where|who|he|she|as|from|with|reporting|it|the company)\\b)[a-z][a-z&'/-]*(?: [a-z&]+){0,4}?(?=,|\\.|;| effective| where| who| at| from| of|$))?)`;
const EFFECTIVE =
  '(?:,? (?:(?:effective|with effect|starting|as of|beginning)(?: immediately| as of| from| on)?,? )?(?<date>{date}))?';
const APPOINTS =
  '(?:appointed|appoints|named|names|hired|hires|promoted|promotes|elected|elects|welcome[sd]?|recruited|recruits|appointments? of|promotions? of|elections? of|hiring of|additions? of|naming of)';
const NOT_NEW =
  /\b(?:previously|before (?:that|joining)|prior to|earlier|was|formerly|served|spent|most recently|has been a)\b[^.;]*$/i;

function tellAppointment(
  match: Match,
  bound: Bound,
  status: 'done' | 'planned',
  person = mentionIn(match, 'person', 'person'),
): readonly Told[] {
  const title = wordsIn(match, 'title')
    ?.replace(/^(?:our|its|the|an?) /i, '')
    .replace(/\b(member|(?<!\bof )director)s\b/i, '$1');
  if (person === undefined || NOT_NEW.test(around(match).before)) return [];
  const actor = partyIn(match, bound, 'org') ?? bound.header.issuer.id;
  const date =
    mentionIn(match, 'date', 'date') ??
    near(match, 'date').find(
      ({ precision, value, from }) =>
        (precision === 'day' || /^(?:In|On|Effective) ?$|^$/.test(match.tagged.passage.view.text.slice(0, from))) &&
        value !== bound.header.date,
    );
  return tellPost(match, person, actor, status, title, date);
}

/** Who advises a company belongs to another house. */
const OF_BOARD = /^(?:member|chair) of the /i;

/** An appointment with the name, the title and the company of the person. */
function tellPost(
  match: Match,
  person: PersonMention,
  actor: string,
  status: 'done' | 'planned',
  title?: string,
  date?: DateMention,
): readonly Told[] {
  const assertion = status === 'planned' ? 'PLANNED' : 'ASSERTED';
  const tell = (attr: string, value: Slots): Told => ({
    type: 'Person',
    key: { person: person.id, attr },
    value,
    assertion,
    novelty: 'NEW',
    spans: spans(spanIn(match)),
  });
  return [
    {
      type: 'Event',
      key: { event: slug(`${person.id} appointed`), event_type: 'appointment' },
      value: {
        subject: person.id,
        actor,
        status,
        ...(title !== undefined && { keywords: [title] }),
        ...(date !== undefined && { date: date.value, precision: date.precision }),
      },
      assertion,
      spans: spans(spanIn(match)),
    },
    tell('name', { name: person.name }),
    ...(title === undefined || status === 'planned' || IS_BOARD.test(title)
      ? []
      : [tell('title', { title }), ...(OF_BOARD.test(title) ? [] : [tell('affiliation', { target: actor })])]),
  ];
}

/** `the appointment of Jane Doe as Chief Medical Officer`, `names Jane Doe CEO`. */
export const appointed: Rule = {
  id: 'event.appointment',
  pattern: phrase(
    `(?:(?<!re-?)(?<!\\w)${APPOINTS}|(?<more>,? and(?: of)?)) (?<person>{person})(?:(?:, {person})*,? and (?<second>{person}))?(?:, (?!as\\b|to\\b)[^.;{person}]{3,80})??,?(?: as| to(?: the (?:position|role|post) of)?| to its|,)? (?:its |the |our )?(?<title>(?:${OFFICE}))${EFFECTIVE}`,
  ),
  finds: [
    {
      text: 'Acme today announced the appointment of Jane Doe as Chief Medical Officer.',
      slots: { person: 'Jane Doe', title: 'Chief Medical Officer' },
    },
    { text: 'Acme names Jane Doe chief financial officer.', slots: { person: 'Jane Doe', title: 'chief financial officer' } },
  ],
  ignores: ['The officers named above met Jane Doe.', 'Shareholders approved the re-appointment of the auditors.'],
  tell: (match, bound) =>
    match.groups['more'] !== undefined && !APPOINTED.test(around(match).before)
      ? []
      : persons(match).flatMap((person) => tellAppointment(match, bound, 'done', person)),
};

/** `Jane Doe, Mary Roe and John Poe as members`: all that get one title. */
function persons(match: Match): readonly (PersonMention | undefined)[] {
  const last = mentionIn(match, 'person', 'second');
  const all =
    last === undefined ? [] : mentionsIn(match).filter((one): one is PersonMention => one.kind === 'person' && one.to <= last.to);
  return all.length > 0 ? all : [mentionIn(match, 'person', 'person')];
}

const APPOINTED = new RegExp(`\\b${APPOINTS} `, 'i');

/** `Jane Doe has been appointed CFO`, `Jane Doe joins as CFO`, `Jane Doe, who will join Acme as head of research`. */
export const joins: Rule = {
  id: 'event.joins',
  pattern: phrase(
    `(?<person>{person})(?:, [^.;{person}]{3,80}?)?,? (?:who )?(?<will>will (?:join|become|be appointed|assume)|is to (?:join|become)|(?:has|have|had) (?:joined|been (?:appointed|named|promoted|elected))|was (?:appointed|named|promoted|elected)|joins|joined|is joining|becomes|became|takes over|took over|assumes|assumed|(?:steps|stepped|moves|moved) into|takes up|took up|starts|started)(?: (?<org>{org}(?:'s?)?|the company(?:'s)?|us))?(?: (?:as|to|the (?:role|position|post) of))? (?:its |the |our )?(?<title>(?:${OFFICE}))${EFFECTIVE}(?:,? (?:along|together) with (?<with>{person}))?`,
  ),
  finds: [
    {
      text: 'Jane Doe has been appointed as chief financial officer.',
      slots: { person: 'Jane Doe', will: 'has been appointed', title: 'chief financial officer' },
    },
    {
      text: 'Jane Doe will join Beta Research as head of obesity research.',
      slots: { will: 'will join', org: 'Beta Research' },
    },
  ],
  ignores: ['Jane Doe will join the call.'],
  tell: (match, bound) => {
    const status = /^(?:will|is to)/i.test(wordsIn(match, 'will') ?? '') ? 'planned' : 'done';
    const all = ['person', 'with'].flatMap((group) => mentionIn(match, 'person', group) ?? []);
    return all.flatMap((person) => tellAppointment(match, bound, status, person));
  },
};

/** `Joining Acme as chief medical officer is Jane Doe`: the office before the name. */
export const joining: Rule = {
  id: 'event.joining',
  pattern: phrase(
    `\\b(?:[Jj]oining|[Aa]lso joining|[Aa]ppointed|[Nn]amed)(?: (?<org>{org}|the company|us)| (?:our|the|its) [a-z ]{4,30})? (?:as|to(?: the (?:role|position|post) of)?) (?:its |the |our )?(?<title>(?:${OFFICE}))(?:, [A-Z][A-Za-z& ]{3,40})?,? (?:is|are|was) (?<person>{person})`,
  ),
  finds: [
    {
      text: 'Joining Acme as chief medical officer is Dr. Jane Doe.',
      slots: { title: 'chief medical officer', person: 'Dr. Jane Doe' },
    },
  ],
  ignores: ['Joining the call as a guest is Dr. Jane Doe.'],
  tell: (match, bound) => tellAppointment(match, bound, 'done'),
};

const NEW_BOARD =
  /\b(?:appoint|form|establish|creat|assembl|expand|nam(?:es|ed)\b|convene)\w*[^.;]{0,80}?\b(?<board>(?:(?:Scientific|Clinical|Medical|Strategic|Patient) )?Advisory (?:Board|Council|Committee)|Board of Directors)\b/i;
/** `The members of the SAB are:`, `Its first members include`. */
const MEMBERS = /\bmembers\b[^.;:]{0,80}?\b(?:are|include|comprise)\b[^.;]{0,30}?(?::|(?= ?\ue005))/i;

/** `The members of the board are: Jane Doe (Chair), ...`, in one sentence or line by line, where the board is news. */
export const boardMember: Rule = {
  id: 'event.board-member',
  pattern: phrase(
    '(?:^\\W{0,3}|\\bchaired by (?:Dr\\.? |Professor )?|\\b(?:are|include|includes),? |, (?:and )?| and )(?<person>{person})',
  ),
  finds: [{ text: 'The members of the board are Jane Doe and Mary Roe.', slots: { person: 'Jane Doe' } }],
  ignores: ['The board met today.'],
  tell: (match, bound) => {
    const board = newBoard(bound);
    const person = mentionIn(match, 'person', 'person');
    if (board === undefined || person === undefined) return [];
    const isChair = /chaired by /i.test(match.text) || /^[^;]{0,30}\(chair/i.test(around(match).after);
    if (!/chaired by /i.test(match.text) && !isListedMember(match, bound)) return [];
    return tellPost(match, person, bound.header.issuer.id, 'done', `${isChair ? 'Chair' : 'member'} of the ${board}`);
  },
};

/** The name of the board whose members the headline or the lead says are new. */
function newBoard({ sentences }: Bound): string | undefined {
  return sentences
    .filter(({ passage }) => ['headline', 'subhead', 'lead'].includes(passage.section))
    .flatMap(({ passage }) => NEW_BOARD.exec(passage.view.text)?.groups?.['board'] ?? [])[0];
}

/** Behind the words for the members in its sentence, or at the head of a line under them. */
function isListedMember({ tagged, at }: Match, { sentences }: Bound): boolean {
  const own = MEMBERS.exec(tagged.text);
  if (own !== null) return at + 1 >= own.index + own[0].length - 1;
  if (at > 0) return false;
  const here = sentences.indexOf(tagged);
  return sentences.slice(Math.max(0, here - 12), here).some(({ text }) => MEMBERS.test(text) && text.trim().endsWith(':'));
}

/** `Jane Doe, who is retiring`, `the departure of Jane Doe`, `Jane Doe has stepped down`. */
export const departs: Rule = {
  id: 'event.departure',
  pattern: phrase(
    '(?:(?<person>{person})(?:, [^.;{person}]{3,60}?,)?,? (?:who(?:se)? )?(?:is|has|will|was|have)? ?(?:be |been )?(?:(?:informed|notified|told|advised) [^.;]{3,40} of (?:his|her|their) (?<intent>(?:intention|decision|plans?|intent) to ))?(?:(?<intends>(?:intends|plans|expects|has decided|decided) to ))?(?<leaves>retiring|retired|retires?|resign(?!at)|leaving|leaves|left|leave|(?<=whose )(?:term|mandate)(?: of office| on the board)? (?:has |had |is |will )?(?:expir\\w+|end(?:s|ed|ing)?|com\\w+ to an end)|step(?:s|ped|ping)? down|stepping aside|resigned|resigns|resigning|depart(?:ed|s|ing)?)\\b|\\b(?<exit>departure|resignation|retirement) of (?<leaver>{person}))',
  ),
  finds: [
    { text: 'He succeeds Jane Doe, who is retiring after nine years.', slots: { person: 'Jane Doe', leaves: 'retiring' } },
    { text: 'The company announced the resignation of Jane Doe.', slots: { leaver: 'Jane Doe', exit: 'resignation' } },
  ],
  ignores: ['Jane Doe will present the data.'],
  tell: (match, bound): readonly Told[] => {
    const person = mentionIn(match, 'person', 'person') ?? mentionIn(match, 'person', 'leaver');
    if (
      person === undefined ||
      (/\bleft|leaving|leave\b/i.test(match.text) && /\b(?:open|behind|with)\b/.test(around(match).after.slice(0, 12)))
    )
      return [];
    const { before } = around(match);
    if (/\b(?:may|might|if|would|not)\b/i.test(before + match.text)) return [];
    const shared = { spans: spans(spanIn(match)) };
    const date = near(match, 'date').find(
      ({ precision, value }) => precision === 'day' || precision === 'month' || value >= bound.header.date.slice(0, 4),
    );
    const stays = date === undefined && /\b(?:is|leav|step|retir)\w*/i.test(match.text) ? staysUntil(match, bound) : undefined;
    const isToCome =
      stays !== undefined ||
      /\bwill\b| to (?:retire|resign|step|leave|depart)/i.test(match.text) ||
      (date !== undefined && date.value > bound.header.date);
    return [
      {
        type: 'Event',
        key: { event: slug(`${person.id} leaves`), event_type: 'departure' },
        value: {
          subject: person.id,
          actor: bound.header.issuer.id,
          status: isToCome ? 'planned' : 'done',
          ...((date ?? stays) !== undefined && {
            date: (date ?? stays)?.value ?? '',
            precision: (date ?? stays)?.precision ?? '',
          }),
        },
        assertion: isToCome ? 'PLANNED' : 'ASSERTED',
        ...shared,
      },
      {
        type: 'Person',
        key: { person: person.id, attr: 'name' },
        value: { name: person.name },
        assertion: 'ASSERTED',
        ...shared,
      },
      ...tellOffice(match, person, bound),
    ];
  },
};

const LEFT_OFFICE = new RegExp(
  `^[^.;]{0,12} (?:as|from (?:the|his|her|their) (?:role|position|post|office) (?:as|of)) (?:(?:\\p{Lu}[\\p{L}&]*['\u2019]s?|the company['\u2019]s|its|our|the) )?(?<title>${OFFICE})`,
  'iu',
);

/** `will step down as Chief Financial Officer`: the office that is left. */
function tellOffice(match: Match, person: PersonMention, bound: Bound): readonly Told[] {
  const title = LEFT_OFFICE.exec(around(match).after)?.groups?.['title']?.trim();
  if (title === undefined) return [];
  const shared = { type: 'Person' as const, assertion: 'ASSERTED' as const, spans: spans(spanIn(match)) };
  return [
    { ...shared, key: { person: person.id, attr: 'title' }, value: { title } },
    { ...shared, key: { person: person.id, attr: 'affiliation' }, value: { target: bound.header.issuer.id } },
  ];
}

/** `is leaving Acme. He will remain until the end of May`: the day to which the next sentence lets a person stay. */
function staysUntil({ tagged }: Match, bound: Bound): DateMention | undefined {
  const next = bound.sentences[bound.sentences.indexOf(tagged) + 1];
  const until = [tagged, ...(next?.passage.paragraph === tagged.passage.paragraph ? [next] : [])].flatMap((one) => {
    const said =
      /\b(?:will|to) (?:remain|stay|continue|serve|be available)\b[^.;]{0,90}?\b(?:until|through|till)\b[^.;\ue010]{0,20}(?=\ue010)/i.exec(
        one.text,
      );
    const from = said === null ? undefined : one.places[said.index + said[0].length];
    return one.mentions.filter((date): date is DateMention => date.kind === 'date' && date.from === from);
  })[0];
  return until !== undefined && until.value > bound.header.date.slice(0, until.value.length - 1) ? until : undefined;
}
