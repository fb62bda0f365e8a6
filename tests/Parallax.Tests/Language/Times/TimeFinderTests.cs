using System.Collections.Immutable;
using Parallax.Language.Sentences;
using Parallax.Language.Times;

namespace Parallax.Tests.Language.Times;

/// <summary>Every report here is published on Wednesday 11 March 2020 unless it says otherwise.</summary>
public sealed class TimeFinderTests
{
    private static readonly PublicationTime Wednesday = new(new DateOnly(2020, 3, 11));

    [Theory]
    [InlineData("It opened on March 12, 2020, in Leeds.", "March 12, 2020", "2020-03-12")]
    [InlineData("It opened on 12 March 2020 in Leeds.", "12 March 2020", "2020-03-12")]
    [InlineData("The bridge fell on Jan. 3, 2014.", "Jan. 3, 2014", "2014-01-03")]
    [InlineData("The bridge fell on the 3rd of January 2014.", "the 3rd of January 2014", "2014-01-03")]
    [InlineData("Filed 2014-01-03 by the clerk.", "2014-01-03", "2014-01-03")]
    [InlineData("Filed 01/28/2014 by the clerk.", "01/28/2014", "2014-01-28")]
    [InlineData("Filed 28/01/2014 by the clerk.", "28/01/2014", "2014-01-28")]
    [InlineData("Filed 28.01.2014 by the clerk.", "28.01.2014", "2014-01-28")]
    [InlineData("Printed 5 / 5 / 2010 in town.", "5 / 5 / 2010", "2010-05-05")]
    [InlineData("The fair closed on January 3.", "January 3", "2020-01-03")]
    [InlineData("The fair closed on 3 January.", "3 January", "2020-01-03")]
    [InlineData("The fair closed on Dec. 30.", "Dec. 30", "2019-12-30")]
    [InlineData("The fair closed on November 21st.", "November 21st", "2019-11-21")]
    [InlineData("The fair will open on April 4.", "April 4", "2020-04-04")]
    [InlineData("The court will sit on 2 June.", "2 June", "2020-06-02")]
    [InlineData("He was hurt on Friday, March 6, in Hull.", "Friday, March 6", "2020-03-06")]
    [InlineData("He is seen in this Thursday, Dec. 28, 2017, picture.", "this Thursday, Dec. 28, 2017", "2017-12-28")]
    [InlineData("He was hurt on Thursday 14 November in Hull.", "Thursday 14 November", "2019-11-14")]
    [InlineData("Shops shut in March 2018.", "March 2018", "2018-03")]
    [InlineData("Shops shut in March of 2018.", "March of 2018", "2018-03")]
    [InlineData("Shops shut in December.", "December", "2019-12")]
    [InlineData("Shops were shut in May.", "May", "2019-05")]
    [InlineData("Shops will reopen in May.", "May", "2020-05")]
    [InlineData("Rains came in late December.", "late December", "2019-12")]
    [InlineData("Rains came in mid-January.", "mid-January", "2020-01")]
    [InlineData("Trade fell in early 2019.", "early 2019", "2019")]
    [InlineData("It was built in 2005.", "2005", "2005")]
    [InlineData("It was built in 1987 by monks.", "1987", "1987")]
    [InlineData("It was popular in the 1990s.", "the 1990s", "199X")]
    [InlineData("It was popular in the early 1980s.", "the early 1980s", "198X")]
    [InlineData("It was popular in the mid-1980s.", "the mid-1980s", "198X")]
    [InlineData("It was popular in the '60s.", "the '60s", "196X")]
    [InlineData("It was popular in the 1960's.", "the 1960's", "196X")]
    [InlineData("Rains came in mid-2014.", "mid-2014", "2014")]
    [InlineData("It opens in the mid-summer of 2021.", "the mid-summer of 2021", "2021-SU")]
    [InlineData("Filed 3/8/06 by the clerk.", "3/8/06", "2006-03-08")]
    [InlineData("It was founded in nineteen ninety-six.", "nineteen ninety-six", "1996")]
    [InlineData("It was painted in the 19th century.", "the 19th century", "18XX")]
    public void Calendar_dates_take_their_value_from_the_words_and_the_nearest_fitting_year(string text, string words, string value) =>
        Single(text, words).Value.ShouldBe(value);

    [Theory]
    [InlineData("A van crashed on Monday.", "Monday", "2020-03-09")]
    [InlineData("A van crashed on Wednesday.", "Wednesday", "2020-03-11")]
    [InlineData("A van crashed on Thursday.", "Thursday", "2020-03-05")]
    [InlineData("The trial will begin on Thursday.", "Thursday", "2020-03-12")]
    [InlineData("The vote is scheduled for Monday.", "Monday", "2020-03-16")]
    [InlineData("The vote was put off until Friday.", "Friday", "2020-03-13")]
    [InlineData("Police said Monday that talks will go on.", "Monday", "2020-03-09")]
    [InlineData("The trial, which began Monday, will be long.", "Monday", "2020-03-09")]
    [InlineData("He died last Friday.", "last Friday", "2020-03-06")]
    [InlineData("He retires next Friday.", "next Friday", "2020-03-13")]
    [InlineData("They meet this Friday.", "this Friday", "2020-03-13")]
    [InlineData("They met this past Friday.", "this past Friday", "2020-03-06")]
    [InlineData("It struck early on Sunday.", "early on Sunday", "2020-03-08")]
    [InlineData("It struck late Saturday.", "late Saturday", "2020-03-07")]
    [InlineData("It struck today.", "today", "2020-03-11")]
    [InlineData("It struck yesterday.", "yesterday", "2020-03-10")]
    [InlineData("It arrives tomorrow.", "tomorrow", "2020-03-12")]
    public void Weekdays_and_relative_days_are_counted_from_publication(string text, string words, string value) => Single(text, words).Value.ShouldBe(value);

    [Theory]
    [InlineData("Shots rang out Tuesday night.", "Tuesday night", "2020-03-10TNI")]
    [InlineData("Shots rang out on Monday evening.", "Monday evening", "2020-03-09TEV")]
    [InlineData("Shots rang out Sunday morning.", "Sunday morning", "2020-03-08TMO")]
    [InlineData("Shots rang out yesterday afternoon.", "yesterday afternoon", "2020-03-10TAF")]
    [InlineData("Shots rang out last night.", "last night", "2020-03-10TNI")]
    [InlineData("Shots rang out this morning.", "this morning", "2020-03-11TMO")]
    [InlineData("They will march tonight.", "tonight", "2020-03-11TNI")]
    [InlineData("Shots rang out on the night of March 7.", "night of March 7", "2020-03-07TNI")]
    public void Parts_of_the_day_are_times_of_that_day(string text, string words, string value)
    {
        var time = Single(text, words);
        time.Value.ShouldBe(value);
        time.Type.ShouldBe(TimeType.Time);
        time.From.ShouldBe(time.To);
    }

    [Theory]
    [InlineData("It blew up at 6 p.m. Tuesday.", "6 p.m. Tuesday", "2020-03-10T18:00", "18:00")]
    [InlineData("It blew up around 10:30 Monday night.", "around 10:30 Monday night", "2020-03-09T22:30", "22:30")]
    [InlineData("It blew up at 9 a.m. EST Monday.", "9 a.m. EST Monday", "2020-03-09T09:00", "09:00")]
    [InlineData("It blew up at noon Sunday.", "noon Sunday", "2020-03-08T12:00", "12:00")]
    [InlineData("It blew up at 7.30pm yesterday.", "7.30pm yesterday", "2020-03-10T19:30", "19:30")]
    [InlineData("It blew up at 11:05 a.m. on Monday.", "11:05 a.m.", "2020-03-09T11:05", "11:05")]
    [InlineData("On Monday it blew up at 1:00 a.m. Baghdad time.", "1:00 a.m. Baghdad time", "2020-03-09T01:00", "01:00")]
    [InlineData("On Monday it blew up at 19:35 (16:35 GMT).", "19:35 (16:35 GMT)", "2020-03-09T19:35", "19:35")]
    [InlineData("On Monday it blew up at six o'clock in the evening.", "six o'clock in the evening", "2020-03-09T18:00", "18:00")]
    [InlineData("On Monday it blew up at 0440 GMT.", "0440 GMT", "2020-03-09T04:40", "04:40")]
    [InlineData("On Monday it blew up at 8. 30am in town.", "8. 30am", "2020-03-09T08:30", "08:30")]
    [InlineData("On Monday it blew up at 7: 12pm in town.", "7: 12pm", "2020-03-09T19:12", "19:12")]
    [InlineData("On Monday it blew up about 12: 30 a. m. in town.", "about 12: 30 a. m.", "2020-03-09T00:30", "00:30")]
    [InlineData("On Monday it blew up at 8:20 AM ET in town.", "8:20 AM ET", "2020-03-09T08:20", "08:20")]
    [InlineData("On Monday it blew up at midnight.", "midnight", "2020-03-09T24:00", "00:00")]
    public void Clock_times_belong_to_the_day_beside_them_or_named_before(string text, string words, string value, string clock)
    {
        var time = Named(Find(text, Wednesday), text, words);
        time.Value.ShouldBe(value);
        time.Clock.ShouldBe(TimeOnly.Parse(clock, System.Globalization.CultureInfo.InvariantCulture));
        time.Type.ShouldBe(TimeType.Time);
    }

    [Theory]
    [InlineData("On Monday it blew up at 19:35 (16:35 GMT).", 3)]
    [InlineData("On Monday it blew up at 16:35 GMT (19:35 local time).", 3)]
    [InlineData("On Monday it blew up at 11 p.m. EST.", -5)]
    [InlineData("On Monday it blew up at 11 p.m. UTC.", 0)]
    public void Offsets_come_from_the_zone_or_from_two_clocks_side_by_side(string text, int hours) =>
        Find(text, Wednesday)[1].Offset.ShouldBe(TimeSpan.FromHours(hours));

    [Fact]
    public void A_clock_without_a_day_in_the_text_has_no_day()
    {
        var time = Single("It blew up at 6 p.m. in town.", "6 p.m.");
        (time.Value, time.From, time.Clock).ShouldBe(("XXXX-XX-XXT18:00", null, new TimeOnly(18, 0)));
    }

    [Theory]
    [InlineData("It rained last week.", "last week", "2020-W10", "2020-03-02", "2020-03-08")]
    [InlineData("It rained last month.", "last month", "2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("It rained last year.", "last year", "2019", "2019-01-01", "2019-12-31")]
    [InlineData("It rained this week.", "this week", "2020-W11", "2020-03-09", "2020-03-15")]
    [InlineData("It rains next month.", "next month", "2020-04", "2020-04-01", "2020-04-30")]
    [InlineData("It rained earlier this year.", "earlier this year", "2020", "2020-01-01", "2020-12-31")]
    [InlineData("It rained last November.", "last November", "2019-11", "2019-11-01", "2019-11-30")]
    [InlineData("It rained over the weekend.", "the weekend", "2020-W10-WE", "2020-03-07", "2020-03-08")]
    [InlineData("It rained last fall.", "last fall", "2019-FA", "2019-09-01", "2019-11-30")]
    [InlineData("It rained in the summer of 2005.", "the summer of 2005", "2005-SU", "2005-06-01", "2005-08-31")]
    [InlineData("It rained two days ago.", "two days ago", "2020-03-09", "2020-03-09", "2020-03-09")]
    [InlineData("It rained three weeks ago.", "three weeks ago", "2020-W08", "2020-02-17", "2020-02-23")]
    [InlineData("It rained a year ago.", "a year ago", "2019", "2019-01-01", "2019-12-31")]
    [InlineData("It rained almost four years ago.", "almost four years ago", "2016", "2016-01-01", "2016-12-31")]
    [InlineData("It rained in the third quarter of 2018.", "the third quarter of 2018", "2018-Q3", "2018-07-01", "2018-09-30")]
    [InlineData("It rained on Christmas Day.", "Christmas Day", "2019-12-25", "2019-12-25", "2019-12-25")]
    [InlineData("It rained in early February 2019.", "early February 2019", "2019-02", "2019-02-01", "2019-02-14")]
    [InlineData("It rained in late December.", "late December", "2019-12", "2019-12-16", "2019-12-31")]
    [InlineData("It rained at the end of last year.", "the end of last year", "2019", "2019-09-01", "2019-12-31")]
    [InlineData("It rained on March 3-5, 2019.", "March 3-5, 2019", "2019-03-03", "2019-03-03", "2019-03-05")]
    [InlineData("It rained for the past 13 months.", "the past 13 months", "P13M", "2019-02-11", "2020-03-11")]
    [InlineData("It rained in the last two weeks.", "the last two weeks", "P2W", "2020-02-26", "2020-03-11")]
    public void Intervals_run_from_the_first_whole_day_to_the_last(string text, string words, string value, string from, string to)
    {
        var time = Single(text, words);
        (time.Value, Iso(time.From), Iso(time.To)).ShouldBe((value, from, to));
    }

    [Theory]
    [InlineData("\"We heard shots tonight,\" the mayor said.", "tonight", "2020-03-10", "2020-03-11")]
    [InlineData("\"We heard shots this evening,\" the mayor said.", "this evening", "2020-03-10", "2020-03-11")]
    [InlineData("\"We heard shots on Monday,\" the mayor said.", "Monday", "2020-03-09", "2020-03-09")]
    [InlineData("The mayor heard shots tonight.", "tonight", "2020-03-11", "2020-03-11")]
    public void A_quoted_today_may_be_that_of_the_day_before(string text, string words, string from, string to)
    {
        var time = Single(text, words);
        (Iso(time.From), Iso(time.To)).ShouldBe((from, to));
    }

    [Theory]
    [InlineData("He vanished on 5 May 2001. A day earlier he had called.", "A day earlier", "2001-05-04")]
    [InlineData("He vanished on 5 May 2001. He had called the day before.", "the day before", "2001-05-04")]
    [InlineData("He vanished on 5 May 2001. Five days later he was found.", "Five days later", "2001-05-10")]
    [InlineData("He vanished on 5 May 2001. The next day he was found.", "The next day", "2001-05-06")]
    [InlineData("He vanished on 5 May 2001. The following day he was found.", "The following day", "2001-05-06")]
    [InlineData("He vanished on 5 May 2001. The following month he was found.", "The following month", "2001-06")]
    [InlineData("He vanished in December 2001. The following month he was found.", "The following month", "2002-01")]
    [InlineData("He vanished on 5 May 2001. Earlier that day he had called.", "Earlier that day", "2001-05-05")]
    [InlineData("He vanished on 5 May 2001. He had called earlier in the day.", "earlier in the day", "2001-05-05")]
    [InlineData("He vanished on 5 May 2001. The previous week he had called.", "The previous week", "2001-W17")]
    [InlineData("He vanished on 5 May 2001. Two years later he was found.", "Two years later", "2003")]
    [InlineData("He vanished on 5 May 2001. He was found the following Tuesday.", "the following Tuesday", "2001-05-08")]
    [InlineData("He vanished on 5 May 2001. He was found the next morning.", "the next morning", "2001-05-06TMO")]
    [InlineData("He vanished on 5 May 2001. A neighbour saw him that night.", "that night", "2001-05-05TNI")]
    public void What_counts_from_the_text_ignores_the_date_of_publication(string text, string words, string value)
    {
        Named(Find(text, Wednesday), text, words).Value.ShouldBe(value);
        Named(Find(text, null), text, words).Value.ShouldBe(value);
    }

    [Theory]
    [InlineData("It fell on March 12.", "March 12", "XXXX-03-12")]
    [InlineData("It fell on Wednesday.", "Wednesday", "XXXX-WXX-3")]
    [InlineData("It fell on Sunday.", "Sunday", "XXXX-WXX-7")]
    [InlineData("It fell on Tuesday night.", "Tuesday night", "XXXX-WXX-2TNI")]
    [InlineData("It fell yesterday.", "yesterday", "XXXX-XX-XX")]
    [InlineData("It fell at 9pm on Friday.", "9pm", "XXXX-WXX-5T21:00")]
    [InlineData("It fell last week.", "last week", "XXXX-WXX")]
    [InlineData("It fell last month.", "last month", "XXXX-XX")]
    [InlineData("It fell last year.", "last year", "XXXX")]
    [InlineData("It fell in December.", "December", "XXXX-12")]
    [InlineData("It fell two days ago.", "two days ago", "XXXX-XX-XX")]
    [InlineData("It fell last spring.", "last spring", "XXXX-SP")]
    [InlineData("It fell the next day.", "the next day", "XXXX-XX-XX")]
    public void Without_a_date_of_publication_what_depends_on_it_stays_unresolved(string text, string words, string value)
    {
        var time = Named(Find(text, null), text, words);
        (time.Value, time.From, time.To, time.Precision).ShouldBe((value, null, null, null));
    }

    [Theory]
    [InlineData("The siege lasted two hours.", "two hours", "PT2H")]
    [InlineData("He was jailed for 20 years.", "20 years", "P20Y")]
    [InlineData("It was a five-hour standoff.", "five-hour", "PT5H")]
    [InlineData("It took half an hour.", "half an hour", "PT0.5H")]
    [InlineData("It took two and a half years.", "two and a half years", "P2Y6M")]
    [InlineData("It took an hour and a half.", "an hour and a half", "PT1H30M")]
    [InlineData("It went on for several weeks.", "several weeks", "PXW")]
    [InlineData("It went on for years.", "years", "PXY")]
    [InlineData("It went on for more than three decades.", "more than three decades", "P30Y")]
    [InlineData("It took a couple of days.", "a couple of days", "P2D")]
    [InlineData("It took up to 180 days.", "up to 180 days", "P180D")]
    [InlineData("It took two to three weeks.", "two to three weeks", "P2W")]
    [InlineData("It took 5 1/2 hours.", "5 1/2 hours", "PT5H30M")]
    public void Lengths_of_time_are_durations_without_days(string text, string words, string value)
    {
        var time = Single(text, words);
        (time.Type, time.From).ShouldBe((TimeType.Duration, null));
        time.Value.ShouldBe(value == "PT0.5H" ? "PT30M" : value);
    }

    [Theory]
    [InlineData("They meet every day.", "every day", "P1D")]
    [InlineData("They meet weekly.", "weekly", "P1W")]
    [InlineData("They meet annually.", "annually", "P1Y")]
    [InlineData("They meet each Thursday.", "each Thursday", "XXXX-WXX-4")]
    [InlineData("They meet on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI")]
    [InlineData("They meet every two weeks.", "every two weeks", "P2W")]
    [InlineData("They meet on Mondays.", "Mondays", "XXXX-WXX-1")]
    public void Repeated_times_are_sets(string text, string words, string value)
    {
        var time = Single(text, words);
        (time.Type, time.Value).ShouldBe((TimeType.Set, value));
    }

    [Theory]
    [InlineData("He is now abroad.", "now", "PRESENT_REF")]
    [InlineData("He is currently abroad.", "currently", "PRESENT_REF")]
    [InlineData("He was recently abroad.", "recently", "PAST_REF")]
    [InlineData("He will soon go abroad.", "soon", "FUTURE_REF")]
    [InlineData("He may go in the near future.", "the near future", "FUTURE_REF")]
    public void Vague_words_refer_to_past_present_or_future(string text, string words, string value) => Single(text, words).Value.ShouldBe(value);

    [Theory]
    [InlineData("He may resign over it.")]
    [InlineData("May I come in?")]
    [InlineData("They march on the capital.")]
    [InlineData("The second attack was worse.")]
    [InlineData("A 20-year-old man was hurt.")]
    [InlineData("The man, 45 years old, was hurt.")]
    [InlineData("Some 2,000 troops arrived.")]
    [InlineData("About 1990 people arrived.")]
    [InlineData("It cost $1999 to mend.")]
    [InlineData("She writes for the Sunday Times.")]
    [InlineData("Call 555-1234 for help.")]
    [InlineData("The side won 3-2 at home.")]
    [InlineData("Flight 2005 was late.")]
    [InlineData("April Jones was found.")]
    [InlineData("Prices fall and springs break.")]
    [InlineData("It has six rooms and 12 doors.")]
    [InlineData("About three-quarters of them left.")]
    [InlineData("Nobody was told at all.")]
    [InlineData("He reads the Daily News.")]
    [InlineData("He reads USA Today.")]
    public void What_is_no_time_is_left_alone(string text) => Find(text, Wednesday).ShouldBeEmpty();

    [Fact]
    public void Attacks_named_by_their_date_keep_their_year()
    {
        Single("He fled after the Sept. 11 attacks.", "Sept. 11").Value.ShouldBe("2001-09-11");
        Single("He fled on Sept. 11 by boat.", "Sept. 11").Value.ShouldBe("2019-09-11");
    }

    [Theory]
    [InlineData("It rained last year.", TimePrecision.Year)]
    [InlineData("It rained last month.", TimePrecision.Month)]
    [InlineData("It rained last week.", TimePrecision.Week)]
    [InlineData("It rained on Monday.", TimePrecision.Day)]
    [InlineData("It rained at 6 p.m. Monday.", TimePrecision.Hour)]
    [InlineData("It rained at 6:10 p.m. Monday.", TimePrecision.Minute)]
    public void Precision_is_that_of_the_words(string text, TimePrecision precision) => Find(text, Wednesday).ShouldHaveSingleItem().Precision.ShouldBe(precision);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("99999 years ago and 5000 years later, in 9999, the year 1000, 0000-00-00, 32/13/2020, 31 February, Feb. 31, 2019.")]
    [InlineData("12:99 25:00 24:00 hours at 0000 GMT ( 9 ( 9 GMT / / - - the the the last last the past")]
    [InlineData("the end of the end of early early late mid- mid - the mid of of a a a an an every every each")]
    [InlineData("the day before the day before the day before 1 1/2 1/0 half half a half-a- 1, 000, 000, 000, 000, 000")]
    [InlineData("999999999999999999999999 days later, 9,9,9,9 weeks ago, 1.2.3.4 months, a hundred thousand million billion trillion years ago")]
    public void Odd_texts_are_read_without_fault(string text)
    {
        var first = new PublicationTime(DateOnly.MinValue);
        var last = new PublicationTime(DateOnly.MaxValue);
        foreach (PublicationTime? published in (PublicationTime?[])[null, Wednesday, first, last])
        {
            Find(text + " It fell last week, next year, last century, a decade ago, last winter, on Monday, in January, on Christmas Day, the weekend.", published);
        }
    }

    [Theory]
    [InlineData("It fell at 6 p.m. GMT.", "6 p.m. GMT", "GMT")]
    [InlineData("It fell at 6 p.m. local time.", "6 p.m. local time", "local time")]
    [InlineData("It fell at 6 p.m. Moscow time.", "6 p.m. Moscow time", "Moscow time")]
    [InlineData("It fell at 1 a.m. Tuesday Baghdad time.", "1 a.m. Tuesday", "Baghdad time")]
    [InlineData("It fell on Tuesday evening Washington time.", "Tuesday evening", "Washington time")]
    [InlineData("It fell on Tuesday evening GMT.", "Tuesday evening", "GMT")]
    [InlineData("It fell at 6 p.m. as Moscow slept.", "6 p.m.", null)]
    [InlineData("On Tuesday Eastern troops came.", "Tuesday", null)]
    public void The_words_that_state_the_zone_are_known(string text, string words, string? zone) => Single(text, words).Zone?.Of(text).ShouldBe(zone);

    [Fact]
    public void Spans_are_in_order_and_do_not_overlap()
    {
        const string Text = "On Monday at 6 p.m., three days after the storm of March 1, 2020, he left; last night he was back for two hours, as every day.";
        var times = Find(Text, Wednesday);
        times.Length.ShouldBeGreaterThan(5);
        for (var i = 1; i < times.Length; i++)
        {
            times[i].Span.Start.ShouldBeGreaterThanOrEqualTo(times[i - 1].Span.End);
        }
    }

    private static TimeExpression Single(string text, string words) => Named(Find(text, Wednesday), text, words, alone: true);

    private static TimeExpression Named(ImmutableArray<TimeExpression> times, string text, string words, bool alone = false)
    {
        var found = times.Select(t => t.Span.Of(text)).ToList();
        found.ShouldContain(words);
        if (alone)
        {
            found.Count.ShouldBe(1);
        }
        return times[found.IndexOf(words)];
    }

    private static ImmutableArray<TimeExpression> Find(string text, PublicationTime? published) => TimeFinder.Find(SentenceSplitter.Split(text), published);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
