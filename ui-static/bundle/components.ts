import type { Plugin } from 'postcss';

/**
 * Which of our markup is which component of NL Design System. The pages are plain HTML that anyone can write a template in; here
 * their elements take on the rules of the components, as the HTML component of Utrecht does it.
 */
const ADOPTED: Record<string, string> = {
  'nl-heading': ':is(h1, h2, h3, h4)',
  'nl-heading--level-1': 'h1',
  'nl-heading--level-2': 'h2',
  'nl-heading--level-3': 'h3',
  'nl-heading--level-4': 'h4',
  'nl-paragraph': 'p',
  'nl-paragraph--lead': 'p.lead',
  'nl-link': 'a',
  'nl-skip-link': '.skip',
  'nl-skip-link--visible-on-focus': '.skip',
  'nl-button': ':is(button[type=submit], .next, .added-copy)',
  'nl-button--primary': 'button[type=submit]',
  'nl-button--secondary': ':is(.next, .added-copy)',
  'nl-data-badge': '.statuses > li',
  'nl-number-badge': '.number-badge',
  'utrecht-alert': ':is(.flag, main .notice)',
  'utrecht-alert--info': 'main .notice',
  'utrecht-alert--warning': '.flag',
  'utrecht-breadcrumb-nav': '.crumbs',
  'utrecht-breadcrumb-nav__link': '.crumbs a',
  'utrecht-form-label': 'label',
  'utrecht-form-label--checkbox': '.check label',
  'utrecht-select': 'select',
  'utrecht-select--html-select': 'select',
  'utrecht-table': 'table',
  'utrecht-table--html-table': 'table',
  'utrecht-textarea': 'textarea',
  'utrecht-textarea--html-textarea': 'textarea',
  'utrecht-textbox': 'input:not([type=checkbox], [type=radio])',
  'utrecht-textbox--html-input': 'input:not([type=checkbox], [type=radio])',
};

const COMPONENT = /\.((?:nl|utrecht)-[\w-]+)/g;

/** Gives the rules of components the selectors of our markup, and leaves out those of forms that we do not have. */
export function adoptedComponents(): Plugin {
  return {
    postcssPlugin: 'adopted-components',
    OnceExit(sheet) {
      sheet.walkRules((rule) => {
        const adopted = rule.selectors.map(withoutOthers).filter(isAdopted).map(adopt);
        if (adopted.length === 0) rule.remove();
        else rule.selectors = [...new Set(adopted)];
      });
    },
  };
}

const namesIn = (selector: string): string[] => [...selector.matchAll(COMPONENT)].map((match) => match[1]!);

const isAdopted = (selector: string): boolean => namesIn(selector).every((name) => name in ADOPTED);

/** Not being of a form that we do not have is no condition. */
function withoutOthers(selector: string): string {
  return selector.replace(/:not\(([^()]*)\)/g, (whole, inner: string) => (isAdopted(inner) ? whole : ''));
}

/** A bare element has to come first in what it is compounded with, so that a class after it becomes a condition. */
function adopt(selector: string): string {
  return selector.replace(COMPONENT, (_, name: string, at: number) => {
    const ours = ADOPTED[name]!;
    return at === 0 || /[\s>~+(,]/.test(selector[at - 1]!) ? ours : `:is(${ours})`;
  });
}
