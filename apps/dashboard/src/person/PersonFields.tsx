import { FieldForms } from '../editing/FieldForms.tsx';
import { type Asked, correctionOf } from '../editing/request.ts';
import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { useMessages } from '../messages/read.ts';
import type { CorrectableField } from '../queries/editing.ts';
import type { PersonPart } from '../queries/people.ts';

interface PersonFieldsProps {
  person: PersonPart;
  page: string;
  asked: Asked;
}

interface Row {
  name: CorrectableField;
  of: string;
  label: string;
  value: string;
}

/** What may be corrected of a person: name, country, and each office as its report gives it. */
export const PersonFields = ({ person, page, asked: { edit } }: PersonFieldsProps) => {
  const { editing, say } = useMessages();
  const words = editing.person;
  const rows: Row[] = [
    { name: 'PERSON_NAME', of: person.id, label: words.name, value: person.name },
    { name: 'PERSON_COUNTRY', of: person.id, label: words.country, value: person.country?.name ?? editing.nothing },
    ...person.offices.map(({ id, title, seenOn }) => ({
      name: 'OFFICE_TITLE' as const,
      of: id,
      label: editing.fields.OFFICE_TITLE,
      value: words.office(say.capitalised(title), seenOn ? say.day(seenOn) : words.noDay),
    })),
  ];
  const people = [{ id: person.id, name: person.name, country: person.country?.code ?? null }];
  return (
    <Block title={words.fields} id="fields">
      <dl className="record">
        {rows.map(({ name, of, label, value }) => (
          <div className="row" key={`${name} ${of}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd className="status">
              <PageLink className="target correct" href={correctionOf(page, name, of, 'fields')} rel="nofollow">
                {editing.correct}
                <span className="sr-only"> {value}</span>
              </PageLink>
            </dd>
            {edit?.kind === 'fields' && edit.of === of && edit.fields[0] === name ? (
              <dd className="form">
                <FieldForms
                  fields={edit.fields}
                  of={of}
                  back={correctionOf(page, name, of, 'fields')}
                  people={people}
                />
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </Block>
  );
};
