using System.Collections.Immutable;
using System.Globalization;
using Parallax.Language.Quantities;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Tests.Language.Quantities;

public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("They found 58 survivors.", "58", 58, 58)]
    [InlineData("They found twelve survivors.", "twelve", 12, 12)]
    [InlineData("They found twenty-three survivors.", "twenty-three", 23, 23)]
    [InlineData("They found twenty three survivors.", "twenty three", 23, 23)]
    [InlineData("They found one hundred and ten survivors.", "one hundred and ten", 110, 110)]
    [InlineData("They found a hundred survivors.", "a hundred", 100, 100)]
    [InlineData("They found two thousand and five survivors.", "two thousand and five", 2005, 2005)]
    [InlineData("They found three hundred forty-one survivors.", "three hundred forty-one", 341, 341)]
    [InlineData("They found five hundred thousand survivors.", "five hundred thousand", 500000, 500000)]
    [InlineData("They found 1,700 survivors.", "1,700", 1700, 1700)]
    [InlineData("They fed 2.5 million residents.", "2.5 million", 2500000, 2500000)]
    [InlineData("They fed half a million residents.", "half a million", 500000, 500000)]
    [InlineData("They fed 12 thousand residents.", "12 thousand", 12000, 12000)]
    [InlineData("They found two dozen survivors.", "two dozen", 24, 24)]
    [InlineData("They found half a dozen survivors.", "half a dozen", 6, 6)]
    [InlineData("They found a dozen survivors.", "a dozen", 12, 12)]
    [InlineData("They found a couple of survivors.", "a couple of", 2, 2)]
    [InlineData("They found 31, 000 survivors.", "31, 000", 31000, 31000)]
    [InlineData("One soldier survived.", "One", 1, 1)]
    [InlineData("A total of 17 people survived.", "17", 17, 17)]
    public void Numbers_in_digits_and_words_are_exact(string text, string words, int min, int max) => Check(text, words, min, max, "count");

    [Theory]
    [InlineData("It hurt at least 12 people.", "at least 12", 12, null)]
    [InlineData("It hurt more than 100 people.", "more than 100", 101, null)]
    [InlineData("It hurt over 50 people.", "over 50", 51, null)]
    [InlineData("It hurt well over 50 people.", "well over 50", 51, null)]
    [InlineData("It hurt more than a dozen people.", "more than a dozen", 13, null)]
    [InlineData("It hurt no fewer than 9 people.", "no fewer than 9", 9, null)]
    [InlineData("It hurt 12 or more people.", "12 or more", 12, null)]
    [InlineData("It hurt 40-plus people.", "40-plus", 40, null)]
    [InlineData("It hurt upwards of 30 people.", "upwards of 30", 31, null)]
    [InlineData("It hurt about 100 people.", "about 100", 90, 110)]
    [InlineData("It hurt some 110 people.", "some 110", 99, 121)]
    [InlineData("It hurt around 20 people.", "around 20", 18, 22)]
    [InlineData("It hurt approximately 18 people.", "approximately 18", 16, 20)]
    [InlineData("It hurt roughly 50 people.", "roughly 50", 45, 55)]
    [InlineData("It hurt about two dozen people.", "about two dozen", 22, 26)]
    [InlineData("It hurt 30 or so people.", "30 or so", 27, 33)]
    [InlineData("It hurt nearly two dozen people.", "nearly two dozen", 22, 23)]
    [InlineData("It hurt nearly 20 people.", "nearly 20", 18, 19)]
    [InlineData("It hurt almost 80 people.", "almost 80", 72, 79)]
    [InlineData("It hurt just under 100 people.", "just under 100", 90, 99)]
    [InlineData("It made nearly half a million people homeless.", "nearly half a million", 450000, 499999)]
    [InlineData("It hurt up to 40 people.", "up to 40", 1, 40)]
    [InlineData("It hurt as many as 80 people.", "as many as 80", 80, 80)]
    [InlineData("It hurt fewer than 10 people.", "fewer than 10", 0, 9)]
    [InlineData("It hurt less than 10 people.", "less than 10", 0, 9)]
    [InlineData("It hurt no more than 10 people.", "no more than 10", 0, 10)]
    [InlineData("It hurt 12 to 15 people.", "12 to 15", 12, 15)]
    [InlineData("It hurt 12-15 people.", "12-15", 12, 15)]
    [InlineData("It hurt between 12 and 15 people.", "between 12 and 15", 12, 15)]
    [InlineData("It hurt two or three people.", "two or three", 2, 3)]
    [InlineData("It hurt at least three dozen people.", "at least three dozen", 36, null)]
    [InlineData("It hurt more than 26, 000 people.", "more than 26, 000", 26001, null)]
    public void Hedges_belong_to_the_span_and_set_the_bounds(string text, string words, int min, int? max) => Check(text, words, min, max, "count");

    [Theory]
    [InlineData("It hurt dozens of people.", "dozens", 24)]
    [InlineData("It hurt scores of people.", "scores", 40)]
    [InlineData("It hurt hundreds of people.", "hundreds", 200)]
    [InlineData("It hurt thousands of people.", "thousands", 2000)]
    [InlineData("It hurt tens of people.", "tens", 20)]
    [InlineData("It hurt several people.", "several", 3)]
    [InlineData("It hurt several hundred people.", "several hundred", 300)]
    [InlineData("It hurt several dozen people.", "several dozen", 36)]
    [InlineData("It drew tens of thousands of people.", "tens of thousands", 20000)]
    [InlineData("It drew hundreds of thousands of people.", "hundreds of thousands", 200000)]
    [InlineData("It drew millions of people.", "millions", 2000000)]
    public void Vague_words_have_a_least_size_and_no_upper_bound(string text, string words, int min) => Check(text, words, min, null, "count");

    [Theory]
    [InlineData("No one was hurt.", "No one")]
    [InlineData("Nobody was hurt.", "Nobody")]
    [InlineData("None of the passengers died.", "None")]
    [InlineData("None were hurt.", "None")]
    [InlineData("There were no casualties.", "no")]
    [InlineData("There were no other serious injuries.", "no")]
    [InlineData("No U.S. troops died.", "No")]
    [InlineData("Neither was hurt.", "Neither")]
    [InlineData("There were zero fatalities.", "zero")]
    public void Words_for_nobody_count_zero(string text, string words) => Check(text, words, 0, 0, "count");

    [Theory]
    [InlineData("The base is 27km north.", "27km", 27, 27, "km")]
    [InlineData("The base is 27 kilometres north.", "27 kilometres", 27, 27, "km")]
    [InlineData("The base is 15 miles north.", "15 miles", 15, 15, "miles")]
    [InlineData("The base is about 10 miles north.", "about 10 miles", 9, 11, "miles")]
    [InlineData("He fell 200 feet.", "200 feet", 200, 200, "feet")]
    [InlineData("He fell 2, 000ft down.", "2, 000ft", 2000, 2000, "feet")]
    [InlineData("He fell 60 metres.", "60 metres", 60, 60, "m")]
    [InlineData("They fired 107mm rockets.", "107mm", 107, 107, "mm")]
    [InlineData("Turnout was 40 percent.", "40 percent", 40, 40, "percent")]
    [InlineData("Turnout was 40%.", "40%", 40, 40, "percent")]
    [InlineData("Turnout was 40 per cent.", "40 per cent", 40, 40, "percent")]
    [InlineData("It carried 25 tons of grain.", "25 tons", 25, 25, "tons")]
    [InlineData("It carried a 500-pound bomb.", "500-pound", 500, 500, "pounds")]
    [InlineData("It was 28 degrees outside.", "28 degrees", 28, 28, "degrees")]
    [InlineData("A 20-year-old man came.", "20-year-old", 20, 20, "years")]
    [InlineData("A 36 - year - old man came.", "36 - year - old", 36, 36, "years")]
    [InlineData("The man is 45 years old.", "45 years old", 45, 45, "years")]
    [InlineData("A nine-month-old girl came.", "nine-month-old", 9, 9, "months")]
    [InlineData("Mr Brown, 34, came.", "34", 34, 34, "years")]
    [InlineData("A woman aged 71 came.", "71", 71, 71, "years")]
    [InlineData("They searched 30 square miles.", "30 square miles", 30, 30, "square-miles")]
    [InlineData("It lay 150 nautical miles off.", "150 nautical miles", 150, 150, "nautical-miles")]
    [InlineData("Winds blew at 90 miles per hour.", "90 miles per hour", 90, 90, "miles-per-hour")]
    public void Measures_have_their_unit(string text, string words, int min, int max, string unit) => Check(text, words, min, max, unit);

    [Theory]
    [InlineData("A magnitude 6.1 quake struck.", "magnitude 6.1", "6.1", "6.1")]
    [InlineData("A 6.1-magnitude quake struck.", "6.1-magnitude", "6.1", "6.1")]
    [InlineData("A quake measuring 6.1 on the Richter scale struck.", "measuring 6.1 on the Richter scale", "6.1", "6.1")]
    [InlineData("A quake of 6.1 on the Richter scale struck.", "6.1 on the Richter scale", "6.1", "6.1")]
    [InlineData("A magnitude - 5. 9 quake struck.", "magnitude - 5. 9", "5.9", "5.9")]
    [InlineData("A 6. 4 - magnitude quake struck.", "6. 4 - magnitude", "6.4", "6.4")]
    [InlineData("The quake had a magnitude of about 6.0.", "magnitude of about 6.0", "5.9", "6.1")]
    [InlineData("The quake had a magnitude of at least 5.9.", "magnitude of at least 5.9", "5.9", null)]
    public void Magnitudes_are_read_on_either_side_of_the_number(string text, string words, string min, string? max)
    {
        var quantity = Single(text, words);
        quantity.Unit.ShouldBe("magnitude");
        (quantity.Min, quantity.Max).ShouldBe((decimal.Parse(min, CultureInfo.InvariantCulture), max is null ? null : decimal.Parse(max, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("It cost $40 to mend.", "$40", 40, 40, "USD")]
    [InlineData("It cost $2.5 million to mend.", "$2.5 million", 2500000, 2500000, "USD")]
    [InlineData("It cost US$60,000 to mend.", "US$60,000", 60000, 60000, "USD")]
    [InlineData("It cost £1.2m to mend.", "£1.2m", 1200000, 1200000, "GBP")]
    [InlineData("It cost €85m to mend.", "€85m", 85000000, 85000000, "EUR")]
    [InlineData("It cost 85 million euros to mend.", "85 million euros", 85000000, 85000000, "EUR")]
    [InlineData("It cost 300 dollars to mend.", "300 dollars", 300, 300, "USD")]
    [InlineData("It cost one million US dollars to mend.", "one million US dollars", 1000000, 1000000, "USD")]
    [InlineData("It cost around $1 million to mend.", "around $1 million", 900000, 1100000, "USD")]
    [InlineData("It cost more than $2 million to mend.", "more than $2 million", 2000001, null, "USD")]
    [InlineData("It cost in the vicinity of $1 million to mend.", "in the vicinity of $1 million", 900000, 1100000, "USD")]
    [InlineData("It cost millions of dollars to mend.", "millions of dollars", 2000000, null, "USD")]
    [InlineData("It cost $5 to $8 to mend.", "$5 to $8", 5, 8, "USD")]
    public void Money_has_its_currency(string text, string words, int min, int? max, string currency)
    {
        Check(text, words, min, max, "money");
        Single(text, words).Currency.ShouldBe(currency);
    }

    [Theory]
    [InlineData("It hurt 12 people on a bus.", "people")]
    [InlineData("It hurt 110 U.S. troops in Iraq.", "U.S. troops")]
    [InlineData("It hurt 14 other people nearby.", "other people")]
    [InlineData("It killed two of its soldiers.", "of its soldiers")]
    [InlineData("It hurt dozens of people.", "of people")]
    [InlineData("It hurt two plainclothes police officers in May.", "plainclothes police officers")]
    [InlineData("It hurt 11 others.", "others")]
    [InlineData("It struck seven villages in the hills.", "villages")]
    [InlineData("It hurt two wounded soldiers again.", "wounded soldiers")]
    [InlineData("A six-person crew came.", "person crew")]
    [InlineData("They fired 18 Katyusha rockets at it.", "Katyusha rockets")]
    [InlineData("They seized seven AK-47 rifles there.", "AK-47 rifles")]
    [InlineData("It killed one U.S. civilian contractor there.", "U.S. civilian contractor")]
    [InlineData("There were no casualties.", "casualties")]
    [InlineData("The blast left 12 dead.", null)]
    [InlineData("The toll rose to 12.", null)]
    [InlineData("The blast killed 12 and hurt nobody else there.", null)]
    public void The_phrase_after_a_count_is_what_is_counted(string text, string? counted) =>
        Find(text)[0].Counted?.Of(text).ShouldBe(counted);

    [Theory]
    [InlineData("They drove along Route 9 home.")]
    [InlineData("They closed Highway 101 at once.")]
    [InlineData("They lost Flight 370 from view.")]
    [InlineData("They flew an F-16 jet.")]
    [InlineData("They struck the K-1 base.")]
    [InlineData("He was No. 3 on the list.")]
    [InlineData("He came second in the race.")]
    [InlineData("He joined the 2nd Battalion.")]
    [InlineData("It was his 21st birthday.")]
    [InlineData("He lives at 200 W. American Blvd. in town.")]
    [InlineData("He lives at 12 Main Street in town.")]
    [InlineData("The side won 3-2 at home.")]
    [InlineData("Call 555-1234 for help.")]
    [InlineData("Call 0800 555 111 for help.")]
    [InlineData("It blew up at 6 p.m. in town.")]
    [InlineData("It blew up at 19:35 in town.")]
    [InlineData("It was built in 2005 by monks.")]
    [InlineData("It fell on March 12, 2020.")]
    [InlineData("It lasted two hours.")]
    [InlineData("He was the one.")]
    [InlineData("They hit one another.")]
    [InlineData("He had a .38-caliber gun.")]
    [InlineData("He had a .45 pistol.")]
    [InlineData("Call 555-010-0199 now.")]
    [InlineData("It was dated 5/8/2013.")]
    [InlineData("It had a two-thirds majority.")]
    [InlineData("No doubt it was bad.")]
    [InlineData("There is no reason for it.")]
    [InlineData("A man and a woman came.")]
    [InlineData("They used a 4x4 to flee.")]
    [InlineData("It is a three-story house.")]
    [InlineData("It went on no matter how many people left.")]
    [InlineData("It was open 24/7 for all.")]
    public void What_counts_nothing_is_left_alone(string text) => Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("at least at least about more than than nearly up to as many as between and between 5 and")]
    [InlineData("99999999999999999999999 1,,2 1.2.3 ,5 .5 5. $ $$ US$ £ €m - - 5 - - 5 5-5-5-5-5 5/5/5/5 1:2:3:4 #1 # 1")]
    [InlineData("a million billion trillion trillion trillion 999999999999 trillion trillion million hundred thousand dozen million")]
    [InlineData("half half a half-a half-a- half - a - million one hundred and and and one two three four no no one no- no-one none neither")]
    [InlineData("1, 000, 000, 000, 000, 000, 000, 000, 000, 000, 000, 000 people magnitude magnitude of magnitude - measuring 6. 6. 6.")]
    [InlineData("twenty twenty-five-six tens of tens of thousands of millions of several several a few dozen 1 1/2 1/0 0/0")]
    public void Odd_texts_are_read_without_fault(string text) => Find(text);

    [Fact]
    public void Spans_are_in_order_and_overlap_neither_each_other_nor_a_time()
    {
        const string Text = "On March 12, 2020, at least 12 to 15 of 300 soldiers, 20 miles from 5 villages, lost $5 million in two hours at 6 p.m. on 3 hills.";
        var text = SentenceSplitter.Split(Text);
        var times = TimeFinder.Find(text, null);
        var found = QuantityFinder.Find(text, times);
        found.Length.ShouldBe(6);
        for (var i = 1; i < found.Length; i++)
        {
            found[i].Span.Start.ShouldBeGreaterThanOrEqualTo(found[i - 1].Span.End);
        }
        found.ShouldAllBe(q => !times.Any(t => t.Span.Overlaps(q.Span)));
    }

    private static void Check(string text, string words, int min, int? max, string unit)
    {
        var quantity = Single(text, words);
        (quantity.Min, quantity.Max, quantity.Unit).ShouldBe((min, max, unit));
    }

    private static Quantity Single(string text, string words)
    {
        var quantity = Find(text).ShouldHaveSingleItem();
        quantity.Span.Of(text).ShouldBe(words);
        return quantity;
    }

    private static ImmutableArray<Quantity> Find(string text)
    {
        var words = SentenceSplitter.Split(text);
        return QuantityFinder.Find(words, TimeFinder.Find(words, new PublicationTime(new DateOnly(2020, 3, 11))));
    }
}
