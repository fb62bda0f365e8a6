using System.Text;
using Parallax.Language.Places;
using Parallax.Language.Places.Added;
using Parallax.Tests.Ingest;
using static Parallax.Tests.Language.Places.Added.Dump;

namespace Parallax.Tests.Language.Places.Added;

public sealed class AddedGazetteerTests : IDisposable
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "data", "gazetteer");

    private readonly TempFolder _folder = new();

    private string Own => _folder.At("own");

    [Fact]
    public void A_row_is_found_by_its_names()
    {
        Add(Row(1, "Łąkowisko Małe", 52.12345, -0.5, "P.PPLA2", "PL", population: "1234", others: "Lonkovisko,LKW,Лонковиско,pole", ascii: "Lakowisko Male"));
        var gazetteer = Gazetteer.Open(Shipped, Own);
        foreach (var name in new[] { "Łąkowisko Małe", "Lakowisko Male", "lakowisko-male", "Lonkovisko" })
        {
            var entry = gazetteer.Find(name).ToArray().ShouldHaveSingleItem(name);
            entry.ShouldBe(new("Łąkowisko Małe", PlaceKind.City, "PL", null, null, 52.12345, -0.5, 1234) { IsAdded = true, IsOtherName = name == "Lonkovisko" });
        }
        foreach (var name in new[] { "LKW", "Лонковиско", "pole" })
        {
            gazetteer.Find(name).ToArray().ShouldBeEmpty(name);
        }
    }

    [Theory]
    [InlineData("P.PPLX", PlaceKind.City, false)]
    [InlineData("A.PCLI", PlaceKind.Country, false)]
    [InlineData("A.ADM1", PlaceKind.Admin1, false)]
    [InlineData("A.ADM2", PlaceKind.Admin2, false)]
    [InlineData("A.ADM1H", PlaceKind.Site, true)]
    [InlineData("S.AIRP", PlaceKind.Site, false)]
    [InlineData("L.MILB", PlaceKind.Site, false)]
    [InlineData("L.RGN", PlaceKind.Site, true)]
    [InlineData("H.SEA", PlaceKind.Site, true)]
    [InlineData("H.LK", PlaceKind.Site, true)]
    [InlineData("H.WLL", PlaceKind.Site, false)]
    [InlineData("T.DSRT", PlaceKind.Site, true)]
    [InlineData("T.PASS", PlaceKind.Site, false)]
    public void The_kind_is_told_by_class_and_code(string feature, PlaceKind kind, bool isArea)
    {
        Add(Row(1, "Selwickia", feature: feature));
        var entry = Gazetteer.Open(Shipped, Own).Find("Selwickia")[0];
        (entry.Kind, entry.IsArea).ShouldBe((kind, isArea));
    }

    [Fact]
    public void A_province_is_named_by_its_row_whether_it_comes_before_or_after()
    {
        Add(Row(1, "Selwick", country: "QQ", admin1: "07"));
        Gazetteer.Open(Shipped, Own).Find("Selwick")[0].Admin1.ShouldBeNull();
        Add(Row(2, "Upper Brennick", feature: "A.ADM1", country: "QQ", admin1: "07"));
        Gazetteer.Open(Shipped, Own).Find("Selwick")[0].Admin1.ShouldBe("Upper Brennick");
    }

    [Theory]
    [InlineData("KS", null, "Kansas")]
    [InlineData("01", null, null)]
    [InlineData("01", "Kansas", "Kansas")]
    [InlineData("01", "Kansas Province", "Kansas")]
    public void A_province_is_written_as_in_the_shipped_tables(string code, string? row, string? name)
    {
        Add(row is null ? [Row(1, "Selwick", admin1: code)] : [Row(1, "Selwick", admin1: code), Row(2, row, feature: "A.ADM1", admin1: code)]);
        Gazetteer.Open(Shipped, Own).Find("Selwick")[0].Admin1.ShouldBe(name);
    }

    [Fact]
    public void Shipped_entries_come_first_and_stand_once()
    {
        Add(Row(1, "Kirkuk", 35.5, 44.4, country: "IQ", population: "900000"), Row(2, "Kirkuk", 10, 20, country: "TD"), Row(3, "Iraq", 1, 1, "A.PCLI", "IQ"),
            Row(4, "Kirkuk", 10.1, 20.1, country: "TD"));
        var gazetteer = Gazetteer.Open(Shipped, Own);
        var shipped = Gazetteer.Open(Shipped).Find("Kirkuk").ToArray();
        var all = gazetteer.Find("Kirkuk").ToArray();
        all[..shipped.Length].ShouldBe(shipped);
        all[shipped.Length..].Select(e => (e.Country, e.Latitude)).ShouldBe([("TD", 10)]);
        gazetteer.Find("Iraq").ToArray().ShouldNotContain(e => e.IsAdded);
    }

    [Fact]
    public void The_names_that_the_labeller_knows_stay_the_shipped_ones()
    {
        Add(Row(1, "Selwick"));
        Gazetteer.Open(Shipped, Own).Names.Select(n => n.Key).Order().ShouldBe(Gazetteer.Open(Shipped).Names.Select(n => n.Key).Order());
    }

    [Fact]
    public void The_version_changes_with_the_added_places_and_with_nothing_else()
    {
        var shipped = Gazetteer.Open(Shipped).Version;
        Gazetteer.Open(Shipped, Own).Version.ShouldBe(shipped);
        Add(Row(1, "Selwick"));
        var first = Gazetteer.Open(Shipped, Own).Version;
        first.ShouldNotBe(shipped);
        Add(Row(1, "Selwick")).Changed.ShouldBeFalse();
        Gazetteer.Open(Shipped, Own).Version.ShouldBe(first);
        Add(Row(1, "Selwick", population: "5")).Changed.ShouldBeTrue();
        Gazetteer.Open(Shipped, Own).Version.ShouldNotBe(first);
    }

    [Fact]
    public void The_order_in_which_dumps_are_added_changes_no_byte()
    {
        string[] first = [Row(1, "Selwick"), Row(2, "Brennick", feature: "A.ADM1", admin1: "09")];
        string[] second = [Row(3, "Selwick", 5), Row(4, "Varnholt")];
        Add(first);
        Add(second);
        var bytes = File.ReadAllBytes(Path.Combine(Own, "gazetteer.index"));
        Directory.Delete(Own, recursive: true);
        Add(second);
        Add(first);
        File.ReadAllBytes(Path.Combine(Own, "gazetteer.index")).ShouldBe(bytes);
    }

    [Fact]
    public void A_row_takes_the_place_of_an_earlier_one_with_its_number()
    {
        Add(Row(1, "Selwick", others: "Selvik"), Row(2, "Brennick"));
        Add(Row(1, "New Selwick")).Places.ShouldBe(2);
        var gazetteer = Gazetteer.Open(Shipped, Own);
        gazetteer.Find("Selvik").IsEmpty.ShouldBeTrue();
        gazetteer.Find("New Selwick").Length.ShouldBe(1);
        gazetteer.Find("Brennick").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("Just words.\n", "1: found 1 columns, expected the 19 of a GeoNames dump")]
    [InlineData("", ": found no row, expected a GeoNames dump.")]
    [InlineData("{ok}\nx{ok}\n", "2: found 'x1' as geonameid, expected a number")]
    [InlineData("{ok}\r\n\r\n{south}\n", "3: found '-91' as latitude, expected degrees from -90 to 90")]
    [InlineData("{ok}\n{land}\n", "2: found 'Usa' as country, expected a country code of two capitals")]
    [InlineData("{ok}\n{people}\n", "2: found 'many' as population, expected a number of people")]
    [InlineData("{ok}\n{nameless}\n", "2: found '' as name, expected 1 to 400 characters")]
    public void A_bad_row_is_named_and_changes_nothing(string text, string message)
    {
        Add(Row(9, "Brennick"));
        var before = File.ReadAllBytes(Path.Combine(Own, "gazetteer.index"));
        text = text.Replace("{ok}", Row(1, "Selwick"), StringComparison.Ordinal).Replace("{south}", Row(2, "Selwick", -91), StringComparison.Ordinal)
            .Replace("{land}", Row(2, "Selwick", country: "Usa"), StringComparison.Ordinal)
            .Replace("{people}", Row(2, "Selwick", population: "many"), StringComparison.Ordinal).Replace("{nameless}", Row(2, ""), StringComparison.Ordinal);
        Should.Throw<FormatException>(() => AddBytes(Encoding.UTF8.GetBytes(text))).Message.ShouldStartWith($"dump{(message[0] == ':' ? "" : ":")}{message}");
        File.ReadAllBytes(Path.Combine(Own, "gazetteer.index")).ShouldBe(before);
        Directory.GetFileSystemEntries(Own).Length.ShouldBe(1);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_a_row_without_end_are_named()
    {
        Should.Throw<FormatException>(() => AddBytes([.. Encoding.UTF8.GetBytes(Row(1, "Selwick")[..^1]), 0xC3, 0x28])).Message.ShouldStartWith("dump:1: found bytes that are not UTF-8");
        Should.Throw<FormatException>(() => AddBytes(new byte[GeoNamesReader.LongestRow * 3])).Message.ShouldStartWith("dump:1: found a row of more than");
    }

    [Fact]
    public void A_mark_at_the_start_and_a_last_row_without_line_end_are_read()
    {
        AddBytes(Encoding.UTF8.GetBytes("\uFEFF" + Row(1, "Selwick") + "\r\n" + Row(2, "Brennick"))).Rows.ShouldBe(2);
        Gazetteer.Open(Shipped, Own).Find("Brennick").Length.ShouldBe(1);
    }

    [Fact]
    public void A_zip_with_one_dump_is_read() =>
        AddBytes(Zip(("readme.txt", "About."), ("QQ.txt", Text(Row(1, "Selwick"))))).ShouldBe(new(1, 1, true));

    [Fact]
    public void A_zip_that_holds_no_dump_or_several_is_refused()
    {
        Should.Throw<FormatException>(() => AddBytes(Zip(("readme.txt", "About.")))).Message.ShouldBe("dump: found no text in the zip, expected one GeoNames dump as .txt.");
        Should.Throw<FormatException>(() => AddBytes(Zip(("A.txt", ""), ("B.txt", "")))).Message.ShouldStartWith("dump: found several texts in the zip");
        Should.Throw<FormatException>(() => AddBytes(Zip(("A.txt", Text(Row(1, "Selwick"), "x"))))).Message.ShouldStartWith("dump/A.txt:2: found 1 columns");
    }

    [Fact]
    public void A_zip_that_is_cut_off_is_refused_wherever_it_is_cut()
    {
        var zip = Zip(("A.txt", Text(Towns(300))));
        for (var length = 2; length < zip.Length; length += 97)
        {
            Should.Throw<InvalidDataException>(() => AddBytes(zip[..length])).Message.ShouldContain("damaged or cut off");
        }
        Directory.GetFileSystemEntries(Own).ShouldBeEmpty();
    }

    [Fact]
    public void A_zip_that_unpacks_to_far_more_than_itself_is_refused()
    {
        var row = Row(1, "Selwick") + "\n";
        var bomb = Zip(("A.txt", string.Concat(Enumerable.Repeat(row, 70_000_000 / row.Length))));
        Should.Throw<FormatException>(() => AddBytes(bomb)).Message.ShouldMatch("^dump: found [0-9]+ bytes packed into [0-9]+, expected a GeoNames dump.$");
    }

    [Fact]
    public void An_index_that_is_damaged_is_named()
    {
        Add(Row(1, "Selwick"));
        var path = Path.Combine(Own, "gazetteer.index");
        var bytes = File.ReadAllBytes(path);
        foreach (var damaged in new[] { [], bytes[..50], bytes[..^1], [.. bytes, 0], [1, .. bytes[1..]] })
        {
            File.WriteAllBytes(path, damaged);
            Should.Throw<InvalidDataException>(() => Gazetteer.Open(Shipped, Own)).Message.ShouldContain(path);
        }
    }

    [Fact]
    public void A_second_process_that_adds_at_the_same_time_is_turned_away()
    {
        Add(Row(1, "Selwick"));
        using (File.Open(Path.Combine(Own, "gazetteer.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Should.Throw<IOException>(() => Add(Row(2, "Brennick"))).Message.ShouldContain("another process is adding places");
        }
    }

    public void Dispose() => _folder.Dispose();

    private GazetteerAddition Add(params string[] rows) => AddBytes(Encoding.UTF8.GetBytes(Text(rows)));

    private GazetteerAddition AddBytes(byte[] bytes) => AddedGazetteer.Add(Own, _folder.Write("dump", bytes), "dump");
}
