import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useProject } from '../../routes/use-project.ts';
import classes from './first-steps.module.css';

/** What a new project can do first: bring in what exists, or begin at the beginning. */
export function FirstSteps() {
  const { slug } = useProject();
  return (
    <section className={classes.steps} aria-label="First steps">
      <div>
        <h2>Bring in what you have</h2>
        <p>
          Decision records, requirement documents and backlogs become items, linked where their text
          says so. The files stay as they are.
        </p>
        <Button component={Link} to={`/p/${slug}/import`}>
          Choose a folder
        </Button>
      </div>
      <div>
        <h2>Or begin with a goal</h2>
        <p>
          A goal says what should be different when you are done, as a number. Everything else on
          the thread leads to one.
        </p>
        <Button component={Link} to={`/p/${slug}/goals/new`} variant="default">
          Write the first goal
        </Button>
      </div>
    </section>
  );
}
