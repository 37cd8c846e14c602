import { LitElement } from 'lit';

/** For what an element keeps for itself, and for what its surroundings give it. */
export const own = { state: true } as const;
export const given = { attribute: false } as const;

/** A part of a page without a shadow, so that the style sheet, labels and forms work as they do everywhere. */
export abstract class Part extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** A part that is a whole page: its heading names the window. */
export abstract class View extends Part {
  protected override updated(): void {
    const title = this.querySelector('h1')?.textContent?.trim();
    if (title && this.isConnected) document.title = `${title} – Werkplek Opvolgmonitor`;
  }
}
