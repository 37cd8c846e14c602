declare module 'virtual:woorden' {
  export const words: Record<string, Record<string, string>>;
}

declare module 'virtual:soorten' {
  export type Field = [name: string, holds: string, required: 0 | 1, of?: string];
  export interface Form {
    sends: string;
    fields: Field[];
  }
  export const forms: Record<string, Form>;
}
