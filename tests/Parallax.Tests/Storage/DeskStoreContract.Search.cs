using Parallax.Desks;

namespace Parallax.Tests.Storage;

public abstract partial class DeskStoreContract
{
    [StoreTheory]
    [InlineData("bridge", "1")]
    [InlineData("BRIDGE", "1")]
    [InlineData("bridges", "1")]
    [InlineData("bombing", "2")]
    [InlineData("cafe", "3")]
    [InlineData("café", "3")]
    [InlineData("cafe\u0301", "3")]
    [InlineData("nobody", "")]
    [InlineData("two bridge", "1")]
    [InlineData("bridge cafe", "")]
    [InlineData("\"air strike\"", "2")]
    [InlineData("\"strike air\"", "")]
    [InlineData("\"Air Strike\" market", "2")]
    [InlineData("milit*", "1 2")]
    [InlineData("Milit* -market", "1")]
    [InlineData("milit* -\"north gate\"", "1")]
    [InlineData("milit* -nobody", "1 2")]
    [InlineData("milit* -mark*", "1")]
    [InlineData("milit* -\"gate north\"", "1 2")]
    [InlineData("al-Asad", "3")]
    [InlineData("asad al", "3")]
    [InlineData("asad-al", "")]
    [InlineData("Мост", "4")]
    [InlineData("мост", "4")]
    [InlineData("الجسر", "4")]
    [InlineData("2031", "4")]
    [InlineData("203*", "4")]
    [InlineData("𐐷𐐲𐑌", "4")]
    [InlineData("rocket🚀", "4")]
    public void Reports_are_found_by_their_words(string query, string keys)
    {
        Change(c =>
        {
            AddAndHold(c, InventedDesk.Plain(1, "Two bridges fell. The militia said so."), 1);
            AddAndHold(c, InventedDesk.Plain(2, "An air strike hit a market near the north gate.", title: "Military bombed a town"), 1);
            AddAndHold(c, InventedDesk.Plain(3, "A CAFÉ at al-Asad was shut."), 1);
            AddAndHold(c, InventedDesk.Plain(4, "Мост, الجسر, 2031, 𐐷𐐲𐑌, rocket 🚀, \uD800 and \0 after."), 1);
        });
        Keys(query).ShouldBe(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => "k" + k));
    }

    [StoreTheory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("'")]
    [InlineData("a\" OR \"bridge")]
    [InlineData("' | 'bridge")]
    [InlineData("bridge'")]
    [InlineData("bridge:A")]
    [InlineData("text : bridge")]
    [InlineData("{text} : bridge")]
    [InlineData("^bridge")]
    [InlineData("NEAR(bridge fell)")]
    [InlineData("AND")]
    [InlineData("OR")]
    [InlineData("NOT")]
    [InlineData("NEAR")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("*")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("!")]
    [InlineData("&")]
    [InlineData("<->")]
    [InlineData("\\")]
    [InlineData(":*")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uFFFF")]
    [InlineData("%")]
    [InlineData("; drop table report; --")]
    public void No_sign_in_a_word_means_anything(string word)
    {
        Change(c => AddAndHold(c, InventedDesk.Plain(1, "The bridge fell."), 1));
        foreach (var isPrefix in new[] { false, true })
        {
            SearchTerm[] terms = [new([word], isPrefix), new(["fell", word], isPrefix)];
            foreach (var term in terms)
            {
                See(d => d.Search(new([term], []), 9).ToList());
                See(d => d.Search(new([new(["bridge"], false)], [term]), 9).ToList());
            }
            See(d => d.Search(new([new(["nobody"], false), terms[0]], []), 9).ToList()).ShouldBeEmpty();
        }
    }

    [StoreTheory]
    [InlineData("and")]
    [InlineData("OR")]
    [InlineData("not")]
    [InlineData("Near")]
    public void A_word_that_queries_know_is_a_word(string word)
    {
        Change(c => AddAndHold(c, InventedDesk.Plain(1, "The bridge fell."), 1));
        Change(c => AddAndHold(c, InventedDesk.Plain(2, $"The bridge {word} fell."), 1));
        Keys($"bridge {word} fell").ShouldBe(["k2"]);
        Keys($"\"bridge {word}\"").ShouldBe(["k2"]);
    }

    [StoreFact]
    public void Anything_that_can_be_read_as_a_query_can_be_asked() => ForAll(random =>
    {
        var text = InventedDesk.Text(random) + "*\"-"[random.Next(3)] + InventedDesk.Text(random);
        if (SearchQuery.Parse(text, out _) is { } query)
        {
            See(d => d.Search(query, 3).ToList()).ShouldBeEmpty();
        }
    });

    [StoreFact]
    public void Only_what_the_record_holds_now_is_found()
    {
        var report = InventedDesk.Plain(1, "The bridge fell.");
        Change(c => c.AddReport(report));
        Found("bridge").ShouldBeEmpty();
        Change(c => c.Hold(report.Report.Id, 1));
        Found("bridge").ShouldBe([report.Report.Id.ToString()]);
        Change(c => c.Release(report.Report.Id, 2));
        Found("bridge").ShouldBeEmpty();
        Change(c => c.Hold(report.Report.Id, 3));
        Found("bridge").ShouldBe([report.Report.Id.ToString()]);
    }

    [StoreFact]
    public void A_change_finds_what_it_has_written()
    {
        var (report, id) = (InventedDesk.Plain(1, "The bridge fell."), InventedDesk.EventId(1));
        Change(c =>
        {
            AddAndHold(c, report, 1);
            c.PutPart(InventedDesk.Part(id), 1, InventedDesk.Row(id, "Fall of the bridge"));
            c.Search(SearchQuery.Parse("bridge", out _)!, 9).Count().ShouldBe(2);
            c.Release(report.Report.Id, 2);
            c.DropPart(PartKind.Event, id.ToString(), 2);
            c.Search(SearchQuery.Parse("bridge", out _)!, 9).ShouldBeEmpty();
        });
        Found("bridge").ShouldBeEmpty();
    }

    [StoreFact]
    public void The_best_come_first_and_equally_good_ones_by_kind_and_id()
    {
        Change(c =>
        {
            for (var i = 0; i < 12; i++)
            {
                AddAndHold(c, InventedDesk.Plain(i, "The bridge fell into the river."), 1);
                c.PutPart(InventedDesk.Part(InventedDesk.EventId(i)), 1, InventedDesk.Row(InventedDesk.EventId(i), "The bridge fell into the river."));
            }
            AddAndHold(c, InventedDesk.Plain(99, $"Weather: {string.Join(' ', Enumerable.Repeat("rain and wind and sun", 50))} river."), 1);
        });
        var hits = See(d => d.Search(SearchQuery.Parse("river", out _)!, 100).ToList());
        hits.Count.ShouldBe(25);
        hits.ShouldBe(hits.OrderByDescending(h => h.Score).ThenBy(h => h.Report is null).ThenBy(h => h.Report).ThenBy(h => h.Event));
        hits[^1].Report.ShouldBe(InventedDesk.Plain(99, $"Weather: {string.Join(' ', Enumerable.Repeat("rain and wind and sun", 50))} river.").Report.Id);
        hits.ShouldAllBe(h => h.Report.HasValue != h.Event.HasValue && double.IsFinite(h.Score));
        See(d => d.Search(SearchQuery.Parse("river", out _)!, 7).ToList()).ShouldBe(hits.Take(7));
    }

    [StoreFact]
    public void No_more_are_found_than_are_asked_for_and_that_is_one_at_least() =>
        See(d => Should.Throw<ArgumentOutOfRangeException>(() => d.Search(SearchQuery.Parse("river", out _)!, 0).ToList()));

    [StoreFact]
    public void Words_of_the_title_and_of_the_text_are_no_phrase()
    {
        Change(c => AddAndHold(c, InventedDesk.Plain(1, "The bridge fell.", title: "Late news"), 1));
        Keys("late bridge").ShouldBe(["k1"]);
        Keys("\"news the\"").ShouldBeEmpty();
    }

    /// <summary>The ids of what is found, in their order.</summary>
    protected IReadOnlyList<string> Found(string query) =>
        See(d => d.Search(SearchQuery.Parse(query, out _)!, 50).Select(h => h.Report?.ToString() ?? h.Event!.Value.ToString()).ToList());

    private List<string> Keys(string query) =>
        See(d => d.Search(SearchQuery.Parse(query, out _)!, 50).Select(h => d.Report(h.Report!.Value)!.Report.Key).Order(StringComparer.Ordinal).ToList());
}
