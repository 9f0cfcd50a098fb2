import { Component, createRef } from 'preact';
import type { Found as FoundHere } from '#domain/searchRecord.ts';
import { sayer } from '#i18n/say.ts';
import { Found } from '#islands/Found.tsx';
import { InLanguage } from '#islands/InLanguage.tsx';
import type { Pack } from '#safety/frame.ts';
import { recordsOf } from '#search/recordsOf.ts';
import { search } from '#search/search.ts';
import { searchIndex } from '#search/searchIndex.ts';
import type { SearchIndex } from '#search/searchIndex.ts';
import { unpacked } from '#wire/packedWords.ts';
import type { SearchData } from '#wire/searchData.ts';

/** How long nothing must be typed before a screen reader is told what was found, in milliseconds. */
const pause = 700;

interface Props {
  readonly pack: Pack;
  readonly data: SearchData;
  /** Of the place it stands in. */
  readonly name: string;
}

interface State {
  readonly typed: string;
  /** What a screen reader is told, once nothing more is typed. */
  readonly told: string;
  readonly found?: FoundHere | undefined;
}

/** The search box, with what it finds and what is said of that. */
export class SearchBox extends Component<Props, State> {
  override readonly state: State = { typed: '', told: '' };
  private readonly say = sayer(this.props.data.locale, this.props.data.say);
  private readonly box = createRef<HTMLInputElement>();
  private waiting: ReturnType<typeof setTimeout> | undefined;

  readonly clear = (): void => {
    const { current } = this.box;
    if (current === null || current.value === '') return;
    current.value = '';
    this.look();
  };

  private readonly look = (): void => {
    clearTimeout(this.waiting);
    const typed = this.box.current?.value ?? '';
    if (typed.trim() === '') {
      this.setState({ typed, told: '', found: undefined });
      return;
    }
    const found = search(this.index(), typed.trim());
    this.setState({ typed, found });
    const count = found.urgent.length + found.hits.length + found.near.length;
    this.waiting = setTimeout(() => {
      this.setState({
        told: count > 0 ? this.say('search.count', { count }) : this.say('search.none'),
      });
    }, pause);
  };

  private readonly index = (): SearchIndex => indexOf(this.props.pack, this.props.data);

  override render() {
    const { pack, data, name } = this.props;
    const { typed, told, found } = this.state;
    return (
      <>
        <label for={`s-${name}`}>{this.say('search.label')}</label>
        <input
          ref={this.box}
          id={`s-${name}`}
          aria-describedby={`${name}-hint`}
          {...plainText}
          // Made ready before the first letter, which would wait for it.
          onFocus={this.index}
          onInput={this.look}
        />
        <button
          type="button"
          hidden={typed === ''}
          onClick={() => {
            this.clear();
            this.box.current?.focus();
          }}
        >
          {this.say('search.clear')}
        </button>
        <p class="quiet" id={`${name}-hint`}>
          {this.say('search.hint')}
        </p>
        <p role="status" class={found === undefined ? undefined : 'told'}>
          {told}
        </p>
        <div>
          {found !== undefined && (
            <Found key={typed} found={found} say={this.say} options={`/${data.locale}/options/`}>
              <InLanguage language={found.language} pages={pack.pages} data={data} />
            </Found>
          )}
        </div>
      </>
    );
  }
}

/**
 * A box of type "search" may offer what was typed before. What is checked for spelling may be sent to a server.
 *
 * `autoCorrect` with its capital is set as an attribute: Preact sets what it finds as a property, and that one
 * takes any word, "off" too, for true (https://html.spec.whatwg.org/#dom-autocorrect).
 */
const plainText = {
  type: 'text',
  autocomplete: 'off',
  autocapitalize: 'off',
  autoCorrect: 'off',
  spellcheck: false,
  enterkeyhint: 'search',
  dir: 'auto',
  'data-form-type': 'other',
} as const;

const indexes = new WeakMap<Pack, SearchIndex>();

/** The index of a language, made when something is first looked for. */
const indexOf = (pack: Pack, data: SearchData): SearchIndex => {
  const known = indexes.get(pack);
  if (known !== undefined) return known;
  const index = searchIndex(unpacked(data.words), recordsOf(pack.pages));
  indexes.set(pack, index);
  return index;
};
