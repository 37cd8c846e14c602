import { forms } from 'virtual:soorten';
import { Content } from '../documents/record.ts';
import { NO_FORM, sendForm } from '../form/send.ts';
import { isSame, valuesIn, type LinkValue, type Value, type Values } from '../form/values.ts';
import { nameOfKey } from '../names.ts';
import { ask } from '../server.ts';
import { termName } from '../terms.ts';
import { kindType, valueName } from '../words.ts';

/** The same change to any record: a theme taken away and another added, or one party put in the place of another. */
export interface ManyChange {
  field: 'themes' | 'links';
  from: string;
  to: string;
}

/** What one record becomes, and what came of that. */
export interface Step {
  id: string;
  kind: string;
  version: number;
  base: Values;
  values: Values;
  outcome: string;
  /** Sent twice, it has its effect once. */
  requestKey: string;
}

export const DONE = 'vastgelegd';

/** The kinds of record that have a field. */
export const kindsWith = (field: string): string[] => Object.entries(forms).filter(([, { fields }]) => fields.some(([name]) => name === field)).map(([kind]) => kind);

/** Null when the record is not there, or would stay as it is. */
export async function stepOf(id: string, change: ManyChange): Promise<Step | null> {
  const { recordState: state } = await ask(Content, { id });
  if (!state) return null;
  const kind = kindType(state.kind);
  const base = valuesIn(state, forms[kind]!.fields);
  const values = { ...base, [change.field]: become(base[change.field], change) };
  return isSame(base[change.field], values[change.field]) ? null : { id, kind, version: state.version, base, values, outcome: '', requestKey: crypto.randomUUID() };
}

function become(value: Value | undefined, { field, from, to }: ManyChange): Value {
  if (field === 'links') return ((value ?? []) as LinkValue[]).map((link) => (link.target === from ? { ...link, target: to } : link));
  const without = ((value ?? []) as string[]).filter((term) => term !== from);
  return to === '' || without.includes(to) ? without : [...without, to];
}

/** Makes it a concept; what comes of that stands in the step. */
export async function carryOut(step: Step, reason: string): Promise<void> {
  const filled = { ...NO_FORM, version: step.version, base: step.base, values: step.values, reason, requestKey: step.requestKey };
  const sent = await sendForm('Amend', step.kind, step.id, forms[step.kind]!.fields, filled);
  step.outcome = sent.message ?? DONE;
}

/** What the field holds, in words. */
export function inWords(values: Values, { field }: ManyChange): string {
  if (field === 'themes') return ((values[field] ?? []) as string[]).map((code) => termName('THEME', code)).join(', ') || '–';
  return ((values[field] ?? []) as LinkValue[]).map(({ role, target, name }) => `${valueName('Role', role)}: ${target ? nameOfKey(target) : name}`).join('; ');
}
