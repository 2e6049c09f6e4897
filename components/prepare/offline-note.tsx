import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '../button';
import { say } from '../say';
import styles from './offline-note.module.css';

/** The link that a plain click follows to another page of this site. */
function linkOf({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return undefined;
  const leads = link.origin === location.origin && link.pathname !== location.pathname;
  return leads && !link.target && !link.hasAttribute('download') ? link : undefined;
}

/**
 * Keeps the answers where a link is tapped without a network: the browser would put its own page in
 * the place of this one. So the way is tried first, and where there is none, that is said.
 */
export const OfflineNote = ({ hasAnswers }: { hasAnswers: boolean }) => {
  const router = useRouter();
  const [isStuck, setIsStuck] = useState(false);

  useEffect(() => {
    if (!hasAnswers) return;
    const follow = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      fetch(link.href, { method: 'HEAD', cache: 'no-store' }).then(
        () => router.push(link.pathname),
        () => setIsStuck(true),
      );
    };
    document.addEventListener('click', follow, true);
    return () => document.removeEventListener('click', follow, true);
  }, [hasAnswers, router]);

  return (
    <div role="alert" className={isStuck ? styles.note : undefined}>
      {isStuck && (
        <>
          <p>{say('form.offline.link')}</p>
          <Button variant="small" onClick={() => setIsStuck(false)}>
            {say('form.offline.ok')}
          </Button>
        </>
      )}
    </div>
  );
};
