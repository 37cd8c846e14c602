import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { instant } from '../dates.ts';
import { CloseTask, ReadTask, Tasks } from '../documents/house.ts';
import { Part, own } from '../element.ts';
import { readingAddress } from '../intake/address.ts';
import { go } from '../router.ts';
import { ask, Refused, sentence } from '../server.ts';

type Task = ResultOf<typeof Tasks>['observationTasks']['edges'][number]['node'];

/** What the House's register says that is new: to be read as proposals, or closed with a reason. */
class House extends Part {
  static override properties = { tasks: own, more: own, problem: own };
  private tasks: Task[] = [];
  private more = false;
  private problem = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  private async load(): Promise<void> {
    const { observationTasks } = await ask(Tasks, {});
    this.tasks = observationTasks.edges.map(({ node }) => node);
    this.more = observationTasks.pageInfo.hasNextPage;
  }

  private async read(task: Task): Promise<void> {
    try {
      const { result } = await ask(ReadTask, { input: { requestKey: crypto.randomUUID(), observation: task.observation.id } });
      if (result.__typename !== 'ObservationRead') throw new Refused(result.message);
      go(readingAddress(result.reading.id));
    } catch (fault) {
      this.problem = sentence(fault);
    }
  }

  private async close(event: SubmitEvent, task: Task): Promise<void> {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reden')!.toString().trim();
    this.problem = reason === '' ? 'Vul in waarom dit is afgedaan.' : ((await act(CloseTask, { task: task.id, reason })) ?? '');
    if (this.problem !== '') return;
    announce('Afgedaan.');
    await this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  override render() {
    if (this.tasks.length === 0 && this.problem === '') return '';
    return html`<section><h2>Nieuw in het register van de Tweede Kamer <span class="number-badge">${this.tasks.length}${this.more ? '+' : ''}</span></h2>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      <ul class="work-list">${repeat(this.tasks, ({ id }) => id, (task) => this.one(task))}</ul></section>`;
  }

  private one(task: Task) {
    const id = `afdoen-${task.id}`;
    return html`<li>${task.sentence} <span class="aside">${instant(task.recordedAt)}</span>
      <button type="button" class="quiet" @click=${() => this.read(task)}>Lees als voorstellen<span class="visually-hidden">: ${task.sentence}</span></button>
      <details><summary>Doe af<span class="visually-hidden">: ${task.sentence}</span></summary><form @submit=${(event: SubmitEvent) => this.close(event, task)}>
        <div class="field"><label for=${id}>Waarom</label><input id=${id} name="reden" type="text"></div><button type="submit" class="quiet">Doe af</button></form></details></li>`;
  }
}

customElements.define('om-house', House);
