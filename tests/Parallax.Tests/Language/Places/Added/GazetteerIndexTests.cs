using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parallax.Language.Places;
using Parallax.Language.Places.Added;
using Parallax.Tests.Ingest;

namespace Parallax.Tests.Language.Places.Added;

public sealed class GazetteerIndexTests
{
    private static readonly string[] Names = ["selwick", "brennick", "varnholt", "old brennick", "ül", "a b", "łąka", "x", "zed", "new selwick"];

    /// <summary>Whatever is added in whatever portions, and however often the room overflows: each name has the places that a dictionary has of it.</summary>
    [Fact]
    public void The_index_gives_what_a_dictionary_gives() =>
        Prop.ForAll(Additions(), additions =>
        {
            using var folder = new TempFolder();
            var expected = new Dictionary<string, Dictionary<int, AddedPlace>>(StringComparer.Ordinal);
            foreach (var addition in additions)
            {
                Write(folder.Path, addition);
                foreach (var place in addition.Select(a => a.Place))
                {
                    expected.Values.ToList().ForEach(p => p.Remove(place.Id));
                }
                foreach (var (key, place) in addition)
                {
                    expected.TryAdd(key, []);
                    expected[key][place.Id] = place;
                }
            }
            using var index = GazetteerIndex.Open(folder.Path)!;
            foreach (var key in Names)
            {
                index.Find(key).ShouldBe(expected.GetValueOrDefault(key, []).Values.OrderByDescending(p => p.Population).ThenBy(p => p.Id));
            }
            index.Header.Places.ShouldBe(expected.Values.SelectMany(p => p.Keys).Distinct().Count());
            index.Find("").ShouldBeEmpty();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_name_of_a_large_index_is_found()
    {
        using var folder = new TempFolder();
        AddedGazetteer.Add(folder.Path, folder.Write("towns", Dump.Text(Dump.Towns(20_000))), "towns");
        using var index = GazetteerIndex.Open(folder.Path)!;
        foreach (var row in Dump.Towns(20_000).Select(r => GeoNamesRow.Parse(Encoding.UTF8.GetBytes(r))))
        {
            index.Find(Gazetteer.Key(row.Place.Name)).ShouldContain(row.Place);
            index.Find(Gazetteer.Key(row.Place.Name) + "q").ShouldBeEmpty();
        }
    }

    /// <summary>200,000 names cost next to nothing: not in memory taken, and not in time.</summary>
    [Fact]
    public void Opening_costs_the_same_whatever_the_size()
    {
        using var folder = new TempFolder();
        AddedGazetteer.Add(folder.Path, folder.Write("towns", Dump.Text(Dump.Towns(200_000))), "towns");
        var before = GC.GetAllocatedBytesForCurrentThread();
        using (var index = GazetteerIndex.Open(folder.Path)!)
        {
            index.Find("selwick").ShouldBeEmpty();
            index.Header.Places.ShouldBe(200_000);
        }
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(50_000);
        var shipped = Path.Combine(AppContext.BaseDirectory, "data", "gazetteer");
        Enumerable.Range(0, 10).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            Gazetteer.Open(shipped, folder.Path).HasAdded.ShouldBeTrue();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).ShouldBeLessThan(250); // some 30 on an idle machine
    }

    private static void Write(string folder, (string Key, AddedPlace Place)[] addition)
    {
        var work = Directory.CreateDirectory(Path.Combine(folder, "work")).FullName;
        var sorter = new IndexSorter(work, 300);
        var numbers = new PlaceNumbers();
        foreach (var (key, place) in addition)
        {
            numbers.Add(place.Id);
            sorter.Add(key, place);
        }
        var made = Path.Combine(work, IndexHeader.FileName);
        using (var old = GazetteerIndex.Open(folder))
        using (var writer = new IndexWriter(made))
        {
            var runs = sorter.Finish().Select(IndexRun (f) => new FileRun(f)).ToList();
            IndexRun.Merge(old is null ? runs : [.. runs, new OldRun(old, numbers)], run => writer.Add(run.Item), CancellationToken.None);
            writer.Finish(new(StringComparer.Ordinal));
            runs.ForEach(r => r.Dispose());
        }
        File.Move(made, Path.Combine(folder, IndexHeader.FileName), overwrite: true);
    }

    private static Arbitrary<(string Key, AddedPlace Place)[][]> Additions()
    {
        var place = from id in Gen.Choose(1, 40)
                    from name in Gen.Elements(Names)
                    from population in Gen.Choose(0, 3)
                    from latitude in Gen.Choose(-9_000_000, 9_000_000)
                    from kind in Gen.Elements(Enum.GetValues<PlaceKind>())
                    from country in Gen.Elements("US", "IQ", null!)
                    from province in Gen.Elements("KS", "07", null!)
                    from area in Gen.Elements(true, false)
                    select (name, new AddedPlace(id, name, kind, latitude / 100_000.0, -latitude / 100_000.0, population) { Country = country, Province = province, IsArea = area });
        var addition = place.ArrayOf().Select(places => places.DistinctBy(p => p.Item2.Id).ToArray());
        return addition.NonEmptyListOf().Select(additions => additions.ToArray()).ToArbitrary();
    }
}
