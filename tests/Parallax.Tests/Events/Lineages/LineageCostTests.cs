using Parallax.Events.Lineages;
using Parallax.Language;

namespace Parallax.Tests.Events.Lineages;

/// <summary>What lineages cost, in numbers that do not depend on the machine.</summary>
public sealed class LineageCostTests
{
    private const string Footer = " The Linton Post is read in Linton, Carrow and Wick by 40000 people. Write to us at 4 Mill Lane with news and pictures. All rights reserved.";

    [Fact]
    public void The_pairs_compared_grow_with_the_number_of_reports_and_not_with_its_square()
    {
        var (few, many) = (Pairs(500), Pairs(2000));
        many.ShouldBeLessThan(few * 5);
        many.ShouldBeLessThan(2000 * 100);
    }

    [Fact]
    public void A_report_of_three_hundred_words_takes_less_than_forty_kilobytes()
    {
        var (reports, credits) = (Made(400), new CreditFinder(Reading.Lexicons.Credits));
        reports.ForEach(r => LineageText.Of(r, credits));
        var before = GC.GetAllocatedBytesForCurrentThread();
        reports.ForEach(r => LineageText.Of(r, credits));
        ((GC.GetAllocatedBytesForCurrentThread() - before) / reports.Count).ShouldBeLessThan(25_000);
    }

    [Fact]
    public void A_report_as_long_as_a_book_and_one_word_a_million_times_are_read()
    {
        var book = string.Concat(Enumerable.Repeat("One Two three four (AP) \"five ", 50_000));
        Stories.Places([Stories.Report("a", book), Stories.Report("b", new string('x', 1_000_000)), Stories.Report("c", new string('"', 100_000))]).Count.ShouldBe(3);
    }

    private static long Pairs(int count)
    {
        var finder = new LineageFinder(Reading.Lexicons.Credits);
        finder.Change([], Made(count));
        return finder.Compared;
    }

    /// <summary>Reports of one outlet with one footer; every tenth is a reprint of the one before.</summary>
    private static List<AnnotatedReport> Made(int count)
    {
        var (random, reports, text) = (new Random(1), new List<AnnotatedReport>(), "");
        for (var i = 0; i < count; i++)
        {
            text = i % 10 == 9 ? text : string.Join(' ', Enumerable.Range(0, 270).Select(k => k % 15 == 14 ? $"w{random.Next(5000)}." : $"W{random.Next(5000)}"));
            reports.Add(Stories.Report($"r{i}", text + Footer, "2030-02-04", i % 10 == 9 ? "Carrow Post" : "Linton Post"));
        }
        return reports;
    }
}
