import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';
import { wordSet } from '../text/phrases.ts';

/** Products, languages and frameworks, as they are written; formats and protocols are interfaces and not among them. */
const PRODUCTS = wordSet(`
  PostgreSQL Postgres MySQL MariaDB SQLite Oracle MongoDB Redis Memcached Cassandra DynamoDB Elasticsearch Snowflake Neo4j
  Kafka RabbitMQ ActiveMQ Docker Kubernetes Terraform Ansible Jenkins Nginx Apache Tomcat
  AWS Azure GCP Heroku Lambda Java Kotlin Python Ruby PHP Perl Rust Go Golang Scala JavaScript TypeScript C C# .NET
  React Angular Vue Svelte jQuery Bootstrap Tailwind Flutter Spring Django Rails Laravel Node.js Express Hibernate GraphQL gRPC`);

/** Ways to build that nobody sees from outside. */
const DESIGNS = [
  'hash table',
  'linked list',
  'stored procedure',
  'stored procedures',
  'regular expression',
  'regular expressions',
  'relational database',
  'microservice',
  'microservices',
  'message queue',
  'binary tree',
  'singleton',
].map((words) => words.split(' '));

/** What makes of a product a means: `uses Redis`, `written in Java`, `via Kafka`. */
const MEANS = wordSet(
  'use uses using utilize utilise employ via through with in on by as for into',
);
/** These alone say little: `import from`, `read in`. */
const WEAK = wordSet('with in on by as for into');
const BUILDING = wordSet(`
  written implemented built coded programmed developed realised realized deployed hosted run runs running store stored stores keep kept keeps queue queued
  styled based cached persisted`);
/** A means stands at most so many words before the product. */
const WORDS_BETWEEN = 3;
/** And what is built or kept so many before that. */
const BUILT_WITHIN = 12;

export const solutionFree: Rule = {
  id: 'INCOSE-R31',
  guide: GUIDES.incose,
  title: 'Demand what, not how',
  severity: 'info',
  smell: null,
  why: 'A product or a design in a requirement rules out better ones, and is no need of anybody. Where it is a real constraint, say so and why.',
  bad: 'The service shall store bookings in a PostgreSQL database.',
  good: 'The service shall store bookings for 10 years.',
  find(statement) {
    if (statement.isConstraint) return [];
    return statement.ears.flatMap(({ response }) => {
      if (!response) return [];
      for (let index = response.from; index < response.to; index += 1) {
        const to = solutionAt(statement, index);
        if (to !== null && isMeans(statement, index, response.from))
          return [match(statement, { from: index, to })];
      }
      return [];
    });
  },
};

function match(statement: Statement, range: { from: number; to: number }): Match {
  return matchAt(statement, range, {
    message: `${quote(statement, range)} is a solution. Demand what it is for, or make the requirement a constraint and give its reason.`,
    confidence: 0.7,
  });
}

/** The end of the solution that begins at a token, or null. */
function solutionAt(statement: Statement, index: number): number | null {
  if (PRODUCTS.has(rawAt(statement, index))) {
    const isSharp =
      rawAt(statement, index) === 'C' &&
      /^[#+]/.test(statement.text.slice(statement.tokens[index]!.end));
    if (rawAt(statement, index) === 'C' && !isSharp) return null;
    return index + 1;
  }
  const design = DESIGNS.find((words) =>
    words.every((word, at) => wordAt(statement, index + at) === word),
  );
  return design ? index + design.length : null;
}

/** Whether a word just before makes it a means: a strong one, or a weak one of something that is built or kept. */
function isMeans(statement: Statement, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 1 - WORDS_BETWEEN); at -= 1) {
    const word = wordAt(statement, at);
    if (!MEANS.has(word) && word !== 'of') continue;
    if (!WEAK.has(word) && word !== 'of') return true;
    if (word === 'of') return wordAt(statement, at - 1) === 'means';
    for (let back = at - 1; back >= Math.max(from, at - BUILT_WITHIN); back -= 1)
      if (BUILDING.has(wordAt(statement, back))) return true;
    return false;
  }
  return false;
}
