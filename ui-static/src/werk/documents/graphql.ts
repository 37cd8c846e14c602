import type { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../../target/werk/staff.d.ts';

interface Setup {
  introspection: introspection;
  scalars: { Date: string; DateTime: string; Decimal: string; ID: string };
  disableMasking: true;
}

/** A document of the workplace, with the type of its answer. The build puts its digest in its place: there is no such function. */
export declare const graphql: initGraphQLTada<Setup>;
