import Link from 'next/link';
import { say } from '../components/say';

export default function NotFound() {
  return (
    <>
      <h1>{say('screen.notFound.title')}</h1>
      <p>{say('screen.notFound.text')}</p>
      <Link href="/">{say('screen.notFound.link')}</Link>
    </>
  );
}
