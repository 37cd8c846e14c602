// How PostGraphile serves the register: as its documentation advises for production.
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';

export default {
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['graph'], poolConfig: { max: 10 } })],
    schema: { defaultBehavior: '+list +orderBy -insert -update -delete' },
    grafast: { explain: false },
    grafserv: { host: '127.0.0.1', port: Number(process.env.PORT), graphqlPath: '/graphql', graphiql: false, websockets: false, maxRequestLength: 100_000 },
};
