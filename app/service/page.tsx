import type { Metadata } from 'next';
import { sayAtDesk } from '../../components/say-at-desk';
import { exampleAnswers, openApi } from '../../lib/service/openapi';
import { type RefusalId, refusals } from '../../lib/service/refusal';
import styles from './page.module.css';

export const metadata: Metadata = {
  title: `${sayAtDesk('api.title')} - ${sayAtDesk('screen.brand')}`,
};

/** Unless whoever runs the server says otherwise. */
const mostPeople = 50;

const { paths, components } = openApi(mostPeople);
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);
const answers = Object.entries(components.schemas.Answers.properties);
const problems = Object.entries(refusals) as [RefusalId, number][];

const example = [
  'curl http://localhost:3000/api/sheet \\',
  "  -H 'Content-Type: application/json' \\",
  `  -d '${JSON.stringify(exampleAnswers)}' \\`,
  '  -o sheet.pdf',
].join('\n');

/** The OpenAPI document for people. */
export default function ServicePage() {
  return (
    <article className={styles.page}>
      <h1>{sayAtDesk('api.title')}</h1>
      <p className={styles.lead}>{sayAtDesk('api.lead')}</p>
      <p>{sayAtDesk('api.state')}</p>
      <h2>{sayAtDesk('api.where')}</h2>
      <p>{sayAtDesk('api.where.text')}</p>
      <p>{sayAtDesk('api.where.log')}</p>
      <h2>{sayAtDesk('api.example')}</h2>
      {/* Wider than a phone: it scrolls, and a keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <pre tabIndex={0} className={styles.code}>
        {example}
      </pre>
      {operations.map(({ path, method, summary, description }) => (
        <section key={path}>
          <h2>{summary}</h2>
          <p>
            <code>{`${method.toUpperCase()} ${path}`}</code>
          </p>
          <p>{description}</p>
          {path === '/api/packet' && <p>{sayAtDesk('api.packet.results')}</p>}
        </section>
      ))}
      <p>{sayAtDesk('api.missing')}</p>
      <h2>{sayAtDesk('api.fields')}</h2>
      <p>{sayAtDesk('api.fields.lead')}</p>
      <p>{sayAtDesk('api.field.texts')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{sayAtDesk('api.field')}</th>
            <th scope="col">{sayAtDesk('api.field.allowed')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(([field, { description }]) => (
            <tr key={field}>
              <th scope="row">
                <code>{field}</code>
              </th>
              <td>{String(description)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{sayAtDesk('api.problems')}</h2>
      <p>{sayAtDesk('api.problems.lead')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{sayAtDesk('api.status')}</th>
            <th scope="col">{sayAtDesk('api.problem.title')}</th>
            <th scope="col">{sayAtDesk('api.problem.do')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(([id, status]) => (
            <tr key={id} id={id}>
              <td>{status}</td>
              <th scope="row">{sayAtDesk(`api.problem.${id}`)}</th>
              <td>{sayAtDesk(`api.problem.${id}.detail`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
