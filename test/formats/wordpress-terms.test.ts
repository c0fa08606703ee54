import { expect } from '@open-wc/testing';
import { onePost, postOf, readAt } from './foreign.js';
import { findings } from './read.js';

const category = (name: string, slug = 'x'): Record<string, unknown> => ({
  taxonomy: 'category',
  name,
  slug,
  link: `https://tidemark.example/category/${slug}/`,
});

const sectionOf = async (...categories: unknown[]): Promise<string | null> => {
  const { section } = await onePost({
    _embedded: { 'wp:term': [categories, [{ taxonomy: 'post_tag', name: 'Tides' }]] },
  });
  return section?.name ?? null;
};

describe('the section of a post', () => {
  it('is its first category', async () => {
    expect(await sectionOf(category('Harbour &amp; Town'), category('Boats'))).to.equal('Harbour & Town');
  });

  for (const name of ['Uncategorized', 'Non classé', 'Sin categoría', 'Без рубрики', 'غير مصنف', 'अवर्गीकृत', '未分類']) {
    it(`is none where the category says that there is none: ${name}`, async () => {
      expect(await sectionOf(category(name, 'uncategorized'))).to.equal(null);
    });
  }

  it('is the category beside the one that says that there is none', async () => {
    expect(await sectionOf(category('Uncategorised'), category('Boats'))).to.equal('Boats');
  });

  it('is a category that was given a name and kept its slug', async () => {
    expect(await sectionOf(category('Local news', 'uncategorized'))).to.equal('Local news');
  });

  it('is none where the answer has an error in the category’s place', async () => {
    expect(await sectionOf({ code: 'rest_forbidden', message: 'Sorry', name: 'Boats' })).to.equal(null);
  });
});

describe('an error of WordPress in a list of posts', () => {
  const error = { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } };

  it('is no item, and is told as what it says', async () => {
    const feed = await readAt([postOf(), error]);
    expect(feed.articles).to.have.length(1);
    expect(findings(feed)).to.deep.equal(['[1] not-an-item error']);
    expect(feed.report[0]?.seen).to.equal('WordPress says: Invalid post ID. (rest_post_invalid_id)');
  });
});

describe('the caption of a featured picture', () => {
  const pictureOf = async (caption: string, credit = '', extract?: 'none') => {
    const media = { source_url: 'https://tidemark.example/p.jpg', caption: { rendered: caption } };
    const details = { media_details: { image_meta: { credit } } };
    const post = postOf({ _embedded: { 'wp:featuredmedia': [{ ...media, ...details }] } });
    const feed = await readAt([post], extract ? { extract } : {});
    const { image } = feed.articles[0]!;
    return { said: [image?.caption, image?.credit], report: findings(feed) };
  };
  const PLACE = '[0]._embedded["wp:featuredmedia"][0].caption.rendered credit-read info';

  it('is told apart from the credit behind it', async () => {
    expect(await pictureOf('<p>The quay at dawn. Photo: Ada Quill/Lantern Wire</p>')).to.deep.equal({
      said: ['The quay at dawn.', 'Ada Quill/Lantern Wire'],
      report: [PLACE],
    });
  });

  it('is said without a credit that the data has too', async () => {
    const { said } = await pictureOf('The quay at dawn. (Photo: Ada Quill)', 'Ada Quill');
    expect(said).to.deep.equal(['The quay at dawn.', 'Ada Quill']);
  });

  it('stays whole where the data owes the picture to others', async () => {
    const { said, report } = await pictureOf('The quay at dawn. (Photo: Ada Quill)', 'Bo Lind');
    expect(said).to.deep.equal(['The quay at dawn. (Photo: Ada Quill)', 'Bo Lind']);
    expect(report).to.deep.equal([]);
  });

  it('stays whole where the page wants nothing read out of prose', async () => {
    const { said } = await pictureOf('The quay at dawn. (Photo: Ada Quill)', '', 'none');
    expect(said).to.deep.equal(['The quay at dawn. (Photo: Ada Quill)', null]);
  });
});
