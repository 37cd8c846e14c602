-- Words that look Dutch and mean nothing, used about as often as words are: the one of rank r in proportion to 1/r. What is cast
-- depends on the seed, on what it is for and on a number, so that a register of the same size is the same register.
CREATE FUNCTION pg_temp.dice(what text, number bigint) RETURNS double precision LANGUAGE sql STABLE RETURN
    (hashtextextended(what, number * 1000003 + current_setting('benchmark.seed')::bigint) & 4503599627370495) / 4503599627370496.0;

CREATE FUNCTION pg_temp.pick(what text, number bigint, many bigint) RETURNS integer LANGUAGE sql STABLE RETURN
    1 + floor(pg_temp.dice(what, number) * many)::integer;

CREATE TEMP TABLE small_word ON COMMIT DROP AS
SELECT place, word FROM unnest(string_to_array('de van het en een in dat op te voor met zijn niet die aan er om ook als maar bij of uit nog worden '
    || 'door naar over zij tot kan meer dan onder wordt moet deze hun zoals wel geen tussen na per tegen zonder waar toch', ' '))
    WITH ORDINALITY AS w (word, place);

CREATE TEMP TABLE word ON COMMIT DROP AS
WITH part AS (
    SELECT string_to_array('ver be ont her over onder aan af op uit door mee toe voor na bij tegen samen terug vast', ' ') AS fronts,
           string_to_array('werk woon hulp zorg kind recht meld opvang steun school wijk spoor dader slacht jeugd arts raad dienst keten plaats '
               || 'sluit vorm leid stel spreek breng houd trek draag geef neem kom loop staat bouw reken schrijf lees leer denk '
               || 'vraag antwoord bericht kaart lijst cijfer norm wet regel toets straf boete grens land stad dorp streek markt prijs '
               || 'bron grond water lucht licht kracht macht rust druk maat taal woord naam beeld blik hand voet hoofd hart', ' ') AS stems,
           string_to_array('ing heid schap er ster baar lijk en de loos sel nis dom rijk zaam matig ingen heden schappen elijk', ' ') AS ends)
SELECT row_number() OVER (ORDER BY pg_temp.dice(w.word, 1), w.word) + (SELECT count(*) FROM small_word) AS rank, w.word
FROM (SELECT DISTINCT front || stem || other || ending AS word
      FROM part, unnest(fronts || '{""}') front, unnest(stems) stem, unnest(ARRAY['', 'werk', 'zorg', 'recht', 'plaats', 'bericht', 'raad']) other, unnest(ends) ending
      ) w
ORDER BY 1 LIMIT 20000;
INSERT INTO word SELECT place, word FROM small_word;
ALTER TABLE word ADD PRIMARY KEY (rank);
ANALYZE word;

-- Texts are put together from these, seven words each.
CREATE TEMP TABLE phrase ON COMMIT DROP AS
SELECT p.number, string_agg(w.word, ' ' ORDER BY s.place) AS words
FROM generate_series(1, least(100000, greatest(1000, current_setting('benchmark.recommendations')::bigint))) AS p (number)
CROSS JOIN generate_series(1, 7) AS s (place)
JOIN word w ON w.rank = 1 + floor(pow((SELECT count(*) FROM word), pg_temp.dice('phrase', p.number * 10 + s.place)))::bigint - 1
GROUP BY p.number;
ALTER TABLE phrase ADD PRIMARY KEY (number);
ANALYZE phrase;

CREATE FUNCTION pg_temp.phrase(what text, number bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT p.words FROM pg_temp.phrase p WHERE p.number = pg_temp.pick(what, $2, least(100000, greatest(1000, current_setting('benchmark.recommendations')::bigint)))
$$;

-- The last day of which anything is told; what falls later, falls on it.
CREATE FUNCTION pg_temp.day(day date) RETURNS date LANGUAGE sql IMMUTABLE RETURN least(day, date '2025-06-30');

-- Some weeks after the day on which something holds, in office hours.
CREATE FUNCTION pg_temp.noted(day date, what text, number bigint) RETURNS timestamptz LANGUAGE sql STABLE RETURN
    (day + pg_temp.pick(what, number, 21))::timestamptz + make_interval(secs => 21600 + pg_temp.pick(what, -number, 36000));

CREATE FUNCTION pg_temp.in_words(day date) RETURNS text LANGUAGE sql IMMUTABLE RETURN
    concat_ws(' ', extract(day FROM day), (ARRAY['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus',
        'september', 'oktober', 'november', 'december'])[extract(month FROM day)::integer], extract(year FROM day));
