/** What the account may do, for what to offer; the server decides. */
class Rights {
  #roles: string[] = [];

  begin(data: DOMStringMap): void {
    this.#roles = (data.roles ?? '').split(' ');
  }

  get enters(): boolean {
    return this.#is('onderzoeker') || this.publishes;
  }

  get publishes(): boolean {
    return this.#is('redacteur');
  }

  get manages(): boolean {
    return this.#is('beheerder');
  }

  get audits(): boolean {
    return this.publishes || this.manages;
  }

  get seesDrafts(): boolean {
    return this.enters || this.manages;
  }

  #is(role: string): boolean {
    return this.#roles.includes(role);
  }
}

export const rights = new Rights();
