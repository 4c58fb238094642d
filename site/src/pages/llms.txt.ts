import type { APIRoute } from 'astro';
import { checks } from '../../../shared/knowledge/checks.ts';
import { rules } from '../../../shared/knowledge/rules/index.ts';
import { pageOf, to } from '../links.ts';
import { siteWords } from '../words/site.ts';

/** What this site holds, for programs that read it in place of a person: https://llmstxt.org. */
export const GET: APIRoute = ({ site }) => {
  const link = (name: string, path: string, about: string) =>
    `- [${name}](${site ? new URL(path, site).href : path}): ${about}`;
  const { pages } = siteWords.en;
  const text = [
    '# Parascope',
    '> Reads a paraprofessional (teacher aide) job posting line by line, on the reader’s own device, and shows which duties are a para’s and which belong to a licensed teacher, nurse, therapist or administrator. A reading aid, not legal advice.',
    '## Tools',
    [
      link(pages[''], to(''), 'paste or open a posting; every line gets a place, and lines that go too far are marked'),
      link(
        pages['draft/'],
        to('draft/'),
        'write a posting; each mark comes with a sentence that was proved to read clean',
      ),
      link(pages['audit/'], to('audit/'), 'many postings at once: review, evidence, change over time'),
      link(pages['compare/'], to('compare/'), 'two to five postings side by side'),
      link(pages['handouts/'], to('handouts/'), 'a first-day sheet, a talk about my role, interview questions'),
    ].join('\n'),
    '## Library',
    [
      link('What paras do, and what they don’t', to('what-paras-do/'), 'the whole picture on one page'),
      link(pages['library/'], to('library/'), 'every rule, category, check and source'),
      ...rules.map(({ id, name, why }) => link(name, pageOf.rule(id), why)),
      ...checks.map(({ id, name, pass }) => link(name, pageOf.check(id), pass)),
    ].join('\n'),
    '## About',
    [
      link(pages['accuracy/'], to('accuracy/'), 'how well it reads, with its failures'),
      link(pages['privacy/'], to('privacy/'), 'nothing that is pasted leaves the device'),
    ].join('\n'),
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
