import type { introspection } from '../../../target/werk/staff.d.ts';
import { kindName, kindType } from '../words.ts';

type Mutations = keyof Extract<introspection['types']['Mutation'], { fields: unknown }>['fields'] & string;

/** What is done with records of a kind, of which the kind has a name already. */
const WITH_A_KIND: Record<string, string> = { register: 'vastgelegd', amend: 'gewijzigd', correct: 'verbeterd' };

/** Every other change there is: the compiler misses a name when one is left out. */
const CHANGES: Record<Exclude<Mutations, `${'register' | 'amend' | 'correct'}${string}`>, string> = {
  addTerm: 'thema of doelgroep toegevoegd', renameTerm: 'thema of doelgroep anders genoemd', endTerm: 'thema of doelgroep beëindigd', resumeTerm: 'thema of doelgroep weer opgenomen',
  acceptProposal: 'voorstel overgenomen', acceptProposals: 'voorstellen overgenomen', addCorrectionNote: 'correctienota bij een advies',
  addEvidence: 'bewijs toegevoegd', addNote: 'notitie geschreven', askForReplies: 'advies voorgelegd', changeAdviceScope: 'gewijzigd waarover een advies gaat',
  closeObservationTask: 'bericht van de Kamer afgehandeld', closeRecommendation: 'aanbeveling afgesloten', createToken: 'token gemaakt',
  discardDraft: 'begonnen formulier weggegooid', endSessions: 'iemand overal afgemeld', fixAdvice: 'advies vastgesteld', followDossier: 'dossier gevolgd',
  goBack: 'eerdere editie getoond', goForward: 'laatste editie weer getoond', handleReply: 'reactie op een advies verwerkt',
  linkObservation: 'bericht van de Kamer gekoppeld', muteSignal: 'signaal weggelegd', openAdvice: 'advies begonnen', publishEdition: 'editie gepubliceerd',
  publishRecords: 'gepubliceerd', readLetter: 'brief gelezen', readObservation: 'bericht van de Kamer gelezen', refreshAdvice: 'advies bijgewerkt',
  rejectProposal: 'voorstel afgewezen', rejectProposals: 'voorstellen afgewezen', reopenRecommendation: 'aanbeveling heropend', replaceCommitment: 'toezegging vervangen',
  restoreProposal: 'voorstel weer open', resumeAdvice: 'advies teruggehaald', reviseDeadline: 'termijn verschoven', revokeToken: 'token ingetrokken',
  saveDraft: 'begonnen formulier bewaard', sendBackRecords: 'teruggestuurd', setCounsel: 'advies bij een aanbeveling gekozen', setSignalParameter: 'regel van signalen ingesteld',
  submitRecords: 'ter controle gegeven of teruggehaald', unfollowDossier: 'dossier niet meer gevolgd', unlinkObservation: 'bericht van de Kamer losgekoppeld',
  withdrawRecords: 'ingetrokken', writeAdvice: 'tekst van een advies geschreven',
};

/** What happens elsewhere than in a change, and what somebody asked who may not. */
const ELSE: Record<string, string> = {
  registerReply: 'reactie op een advies vastgelegd', import: 'records ingelezen', storeFile: 'bestand bewaard', exportAuditTrail: 'handelingen meegenomen',
  SIGNED_IN: 'aangemeld', SIGNED_OUT: 'afgemeld', SIGN_IN_REFUSED: 'aanmelden geweigerd', SESSIONS_ENDED: 'overal afgemeld', TOKEN_CREATED: 'token gemaakt',
  TOKEN_REVOKED: 'token ingetrokken', TOKEN_REFUSED: 'token geweigerd', accounts: 'gebruikers gevraagd', issuedTokens: 'tokens van iedereen gevraagd', auditTrail: 'handelingen gevraagd',
  auditActions: 'soorten handelingen gevraagd', readings: 'gelezen brieven gevraagd', reading: 'gelezen brief gevraagd', proposals: 'voorstellen gevraagd',
  worklist: 'werkvoorraad gevraagd', worklistCount: 'werkvoorraad geteld', recordState: 'stand van een record gevraagd', drafts: 'begonnen formulieren gevraagd',
  observations: 'berichten van de Kamer gevraagd', observationTasks: 'taken van de Kamer gevraagd', followedDossiers: 'gevolgde dossiers gevraagd',
  connectorState: 'stand van de koppeling gevraagd', site: 'stand van de site gevraagd', backupState: 'stand van de reservekopieën gevraagd',
  adviceDrafts: 'adviezen in bewerking gevraagd', adviceDraft: 'advies in bewerking gevraagd',
};

/** What was done, in words; what has no words goes by its own name. */
export function actionName(action: string): string {
  const known = ELSE[action] ?? (CHANGES as Record<string, string>)[action];
  if (known) return known;
  const [, what = '', kind = ''] = /^(register|amend|correct)([A-Z].*)$/.exec(action) ?? [];
  const done = WITH_A_KIND[what];
  return done && kindName(kind) !== kindType(kind) ? `${kindName(kind)} ${done}` : action;
}

/** In the order of their names. */
export const byName = (actions: string[]): string[] => [...actions].sort((one, other) => actionName(one).localeCompare(actionName(other), 'nl'));
