import { forms, type Field } from 'virtual:soorten';
import { day } from '../dates.ts';
import { said } from '../form/said.ts';
import { isMany, type LinkValue, type MomentValue, type Values } from '../form/values.ts';
import { call, nameOfKey, shorten } from '../names.ts';
import { kindType, valueName } from '../words.ts';
import type { Proposal } from './proposals.ts';

const TITLES = ['title', 'text', 'quote', 'raw', 'claim', 'about', 'name', 'subject', 'reason'];
/** What goes by its number; the number of a letter is one of its dossier. */
const NUMBERED = new Set(['RECOMMENDATION', 'FOOTNOTE']);
const STATES: Record<string, string> = { OPEN: 'open', ACCEPTED: 'overgenomen', MERGED: 'samengevoegd', REJECTED: 'afgewezen' };

export const stateName = (state: string): string => STATES[state] ?? state;

const valuesOf = ({ fields }: Proposal, name: string): string[] => fields.find((field) => field.name === name)?.values ?? [];

/** What to call a proposal in a list: by its words, else by the records that it connects. */
export function titleOf(proposal: Proposal, most = 140): string {
  const name = TITLES.find((each) => valuesOf(proposal, each)[0]);
  const words = name ? said(proposal.kind, name, valuesOf(proposal, name)[0]) : recordsIn(proposal).map((key) => shorten(nameOfKey(key), most / 2)).join(' – ');
  const number = NUMBERED.has(proposal.kind) ? valuesOf(proposal, 'number')[0] : undefined;
  return `${number ? `${number}. ` : ''}${shorten(words || proposal.key, most)}`;
}

export const fieldsOf = ({ kind }: Proposal): Field[] => forms[kindType(kind)]?.fields ?? [];

/** What it would say, as its form holds it. */
export function proposedValues(proposal: Proposal): Values {
  const values: Values = {};
  for (const [name, holds] of fieldsOf(proposal)) {
    const read = valuesOf(proposal, name);
    if (holds === 'links') values[name] = proposal.links.map(linkOf);
    else if (read.length > 0) values[name] = holds === 'moment' ? momentOf(read) : isMany(holds) ? read : read[0]!;
  }
  return values;
}

const linkOf = ({ role, target, name }: Proposal['links'][number]): LinkValue => ({ role, ...(target ? { target } : { name: name ?? '' }) });

/** A day as it was read, or from its parts, as precision: DAY. */
function momentOf(parts: string[]): MomentValue {
  const [only = ''] = parts;
  if (/^\d{4}-\d\d-\d\d$/.test(only)) return { precision: 'DAY', earliest: only, latest: only, raw: '' };
  const found = Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf(': ')), part.slice(part.indexOf(': ') + 2)]));
  const known = (name: string): string => (found[name] && found[name] !== 'null' ? found[name] : '');
  return { precision: known('precision'), earliest: known('earliest'), latest: known('latest'), raw: known('raw') };
}

/** A field in words; empty when it says nothing. */
export function inWords(proposal: Proposal, [name, holds]: Field): string {
  if (holds === 'links') return proposal.links.map(({ role, target, name: called }) => `${valueName('Role', role)}: ${target ? nameOfKey(target) : (called ?? '')}`).join('; ');
  const read = valuesOf(proposal, name);
  if (holds !== 'moment') return read.map((value) => said(proposal.kind, name, value)).join('; ');
  const { earliest, latest } = momentOf(read);
  return latest === '' ? '' : earliest === latest ? day(latest) : `${day(earliest)} tot en met ${day(latest)}`;
}

/** The keys of records and of other proposals that it names. */
export const keysIn = (proposal: Proposal): string[] => [...proposal.links.flatMap(({ target }) => target ?? []), ...recordsIn(proposal)];

const recordsIn = (proposal: Proposal): string[] => fieldsOf(proposal).flatMap(([name, holds]) => (holds.startsWith('record') ? valuesOf(proposal, name) : []));

/** What has no words of its own is called after what has. */
export function callByTitle(all: readonly Proposal[]): void {
  const isWordless = (proposal: Proposal): boolean => !TITLES.some((name) => valuesOf(proposal, name)[0]);
  for (const wordless of [false, true]) for (const each of all) if (isWordless(each) === wordless) call(each.key, titleOf(each));
}

/** With fewer of a kind than these, what is alike in them is worth reading in each. */
const MANY = 3;

/** Two of three at least, and never a few. */
const isCommon = (many: number, all: number): boolean => many >= MANY && 3 * many >= 2 * all;

/** What a record says, which is read in each even when it is alike in all: whether a recommendation was adopted, how firm a promise is. */
const SAYS = new Set(['form', 'type', 'status', 'firmness', 'decision', 'extent', 'mode', 'certainty', 'outcome', ...TITLES]);

/** The fields that say the same as in most proposals of its kind. */
export function sharedFields(proposal: Proposal, all: readonly Proposal[]): Set<string> {
  const alike = all.filter(({ kind }) => kind === proposal.kind);
  const names = fieldsOf(proposal).filter((field) => !SAYS.has(field[0]) && inWords(proposal, field) !== '');
  return new Set(names.filter((field) => isCommon(alike.filter((other) => inWords(other, field) === inWords(proposal, field)).length, alike.length)).map(([name]) => name));
}
