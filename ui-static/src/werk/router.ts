import type { TemplateResult } from 'lit';

/** A view: the address it has, and how to show it with what stands in the address. */
export interface Route {
  at: RegExp;
  show: (parts: string[], query: URLSearchParams) => Promise<TemplateResult | null>;
}

/** Leads links to views without loading a page; what has no view here is left to the browser. */
export class Router {
  readonly #routes: Route[];
  readonly #changed: (again: boolean) => void;

  /** Tells whether somebody went to where they were already. */
  constructor(routes: Route[], changed: (again: boolean) => void) {
    this.#routes = routes;
    this.#changed = changed;
    addEventListener('popstate', () => changed(false));
    document.addEventListener('click', (event) => this.#click(event));
  }

  /** Null when no view has this address. */
  async view(location: URL): Promise<TemplateResult | null> {
    for (const route of this.#routes) {
      const found = route.at.exec(location.pathname);
      if (found) return route.show(found.slice(1).map((part) => decodeURIComponent(part ?? '')), location.searchParams);
    }
    return null;
  }

  go(address: string): void {
    const again = new URL(address, location.href).href === location.href;
    if (!again) history.pushState(null, '', address);
    this.#changed(again);
  }

  #leadsToView(link: HTMLAnchorElement): boolean {
    const here = link.origin === location.origin && link.target === '' && !link.hasAttribute('download');
    const within = link.pathname === location.pathname && link.hash !== '';
    return here && !within && this.#routes.some((route) => route.at.test(link.pathname));
  }

  #click(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || !this.#leadsToView(link)) return;
    event.preventDefault();
    this.go(link.pathname + link.search + link.hash);
  }
}

/** Goes to a view from anywhere. */
export function go(address: string): void {
  document.dispatchEvent(new CustomEvent('om-go', { detail: address }));
}
