import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SEVERITIES, SEVERITY_NAMES } from '../src/doctor/diagnose.js';
import { RULES } from '../src/doctor/rules.js';
import { INSTEAD } from '../src/formats/instead.js';
import { doctor } from './support/doctor.js';
import { guide, storyLink, table } from './support/guide.js';

const meta: Meta = { title: 'Feeds/Doctor', parameters: { controls: { disable: true }, snippet: false } };

export default meta;

/** Give it a feed, and see what readers will see beside what was found in it. */
export const Examine: StoryObj = { parameters: { width: '78rem' }, render: () => doctor() };

const rules = Object.entries(RULES).sort(
  ([, { severity }], [, other]) => SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(other.severity),
);

/** Every rule of a report, and all that can stand where a feed should. */
export const WhatTheReportCanSay: StoryObj = {
  parameters: { width: '78rem' },
  render: () =>
    guide(
      'What the report can say',
      html`<p class="lead">
          An error means that an article is missing, or should not be public; a warning that something was left out or
          may be wrong; a note that it was put right, and is worth mending.
          ${storyLink('feeds-doctor--examine', 'Try a feed')}
        </p>
        ${table(
          ['Rule', 'Severity', 'What was done', 'How to mend it', 'Where it is written'],
          rules.map(([rule, { severity, done, mend, source = '' }]) => [
            html`<code>${rule}</code>`,
            SEVERITY_NAMES[severity],
            done,
            mend,
            source,
          ]),
        )}
        <h2>Where there is no feed</h2>
        ${table(
          ['What stands there', 'What to do'],
          Object.values(INSTEAD).map(({ is, mend }) => [is, mend]),
        )}`,
    ),
};
